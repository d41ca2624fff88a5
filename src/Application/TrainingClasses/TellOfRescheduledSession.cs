using System.Globalization;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Tells the members of the class, its teacher and the one before of a session that was moved or given to another.</summary>
internal sealed class TellOfRescheduledSession(ITrainingClassRepository classes, IReadDb database, IOutbox outbox, IClock clock)
    : IDomainEventHandler<TrainingSessionRescheduled>
{
    public async Task On(TrainingSessionRescheduled happened, CancellationToken cancellationToken)
    {
        var trainingClass = await classes.GetAsync(happened.ClassId, cancellationToken);
        var session = trainingClass.Sessions.Single(known => known.Id == happened.SessionId);
        var trainees = trainingClass.Members.Select(member => member.TraineeId).ToList();
        TeacherId[] teachers = [session.TeacherId, happened.Before.TeacherId];
        var learning = await database.Set<Trainee>()
            .Where(trainee => trainees.Contains(trainee.Id))
            .Select(trainee => new { trainee.Id, trainee.Mobile })
            .ToListAsync(cancellationToken);
        var teaching = await database.Set<Teacher>()
            .Where(teacher => teachers.Contains(teacher.Id))
            .Select(teacher => new { teacher.Id, teacher.Name, teacher.Mobile })
            .ToListAsync(cancellationToken);

        var teacher = teaching.Single(known => known.Id == session.TeacherId).Name.Value;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"班级{trainingClass.Code}第{session.Number}次课调整为{TimeOf(session)}，地点：{session.Place}，教师：{teacher}。原因：{happened.Before.Reason.TrimEnd('。')}。");
        var recipients = learning.Select(person => (person.Id.Value, person.Mobile.Value))
            .Concat(teaching.Select(person => (person.Id.Value, person.Mobile)));
        foreach (var (person, mobile) in recipients)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"session-rescheduled/{session.Id.Value:N}/{session.Changes.Count}/{person:N}");
            var until = session.EndsAt > happened.Before.EndsAt ? session.EndsAt : happened.Before.EndsAt;
            await outbox.PostAsync(key, new OutgoingMessage(mobile, "课表调整通知", text), until, cancellationToken);
        }
    }

    private string TimeOf(TrainingSession session)
    {
        var starts = TimeZoneInfo.ConvertTime(session.StartsAt, ShanghaiClock.Zone);
        var ends = TimeZoneInfo.ConvertTime(session.EndsAt, ShanghaiClock.Zone);
        return string.Create(CultureInfo.InvariantCulture, $"{clock.DayOf(session.StartsAt).InChinese()} {starts:HH\\:mm}–{ends:HH\\:mm}");
    }
}
