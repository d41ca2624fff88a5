using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Classes that wait for the caller: to be formed, to have a roll-call taken, to be completed.</summary>
internal sealed class TrainingClassTasks(IReadDb database, ICurrentUser user, IClock clock) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var tasks = new List<WaitingTask>();
        var open = database.Set<TrainingClass>()
            .Where(known => known.Status == TrainingClassStatus.Planned || known.Status == TrainingClassStatus.Running);

        if (user.Has(Permission.RecordTraining))
        {
            var (everybody, teacher) = (user.Has(Permission.ManageTrainingClasses), user.TeacherId);
            tasks.Add(new WaitingTask(
                "training-class.take-attendance",
                await open.CountAsync(
                    known => known.Sessions.Any(session => session.StartsAt <= now
                        && (everybody || session.TeacherId == teacher)
                        && known.Attendance.Count(record => record.SessionId == session.Id) < known.Members.Count),
                    cancellationToken),
                "/training-classes"));
        }

        if (user.Has(Permission.ManageTrainingClasses))
        {
            var classes = database.Set<TrainingClass>();
            tasks.Add(new WaitingTask(
                "training-class.plan",
                await database.Set<Registration>().CountAsync(
                    registration => registration.Status == RegistrationStatus.Accepted
                        && !classes.Any(known => known.Members.Any(member => member.RegistrationId == registration.Id && member.Active)),
                    cancellationToken),
                "/training-classes/plan"));
            tasks.Add(new WaitingTask(
                "training-class.complete",
                await open.CountAsync(known => known.Sessions.All(session => session.EndsAt <= now), cancellationToken),
                $"/training-classes?status={TrainingClassStatus.Running}"));
        }

        return tasks;
    }
}
