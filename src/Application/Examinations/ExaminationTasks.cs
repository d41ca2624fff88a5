using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Examinations;

/// <summary>Examinations that wait for the caller, from the request of the centre to the end of the publication.</summary>
internal sealed class ExaminationTasks(IReadDb database, ICurrentUser user, IClock clock) : IWaitingTaskSource
{
    private readonly List<WaitingTask> _tasks = [];

    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var examinations = database.Set<Examination>();
        if (user.Has(Permission.RequestExamination))
        {
            var completed = database.Set<TrainingClass>().Where(known => known.Status == TrainingClassStatus.Completed);
            var waiting = await completed.CountAsync(
                known => !examinations.Any(examination => examination.ClassId == known.Id && examination.Status != ExaminationStatus.Void),
                cancellationToken);
            _tasks.Add(new WaitingTask("examination.request", waiting, $"/training-classes?status={TrainingClassStatus.Completed}"));
        }

        if (user.Has(Permission.ArrangeExamination))
        {
            var arranged = examinations.Where(examination => examination.Status == ExaminationStatus.Arranged);
            await AddAsync("examination.arrange", ExaminationStatus.Requested, examinations, cancellationToken);
            await AddAsync(
                "examination.assign-assessors", ExaminationStatus.Arranged, arranged.Where(one => one.Assessors.Count == 0), cancellationToken);
            await AddAsync(
                "examination.lodge-paper",
                ExaminationStatus.Arranged,
                arranged.Where(one => !one.Papers.Any(paper => paper.Subject == ExamSubject.Theory)),
                cancellationToken);
        }

        if (user.Has(Permission.PublishResults))
        {
            var today = clock.Today;
            await AddAsync("examination.publish", ExaminationStatus.Verified, examinations, cancellationToken);
            await AddAsync(
                "examination.close", ExaminationStatus.Published, examinations.Where(one => one.PublishedUntil < today), cancellationToken);
        }

        if (user.AssessorId is { } assessor && user.SignedInId is { } me)
        {
            var soon = clock.Now.AddHours(1);
            var own = examinations.Where(examination => examination.Assessors.Any(assignment => assignment.AssessorId == assessor));
            await AddAsync("examination.conduct", ExaminationStatus.Arranged, own.Where(one => one.Arrangement!.StartsAt <= soon), cancellationToken);
            await AddAsync("examination.enter-marks", ExaminationStatus.Held, own, cancellationToken);
            await AddAsync(
                "examination.verify-marks", ExaminationStatus.Marked, own.Where(one => one.Marks.All(mark => mark.EnteredBy != me)), cancellationToken);
        }

        return _tasks;
    }

    private async Task AddAsync(string kind, ExaminationStatus status, IQueryable<Examination> among, CancellationToken cancellationToken) =>
        _tasks.Add(new WaitingTask(
            kind,
            await among.CountAsync(examination => examination.Status == status, cancellationToken),
            $"/examinations?status={status}"));
}
