using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.ResultSubmissions;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>The published and closed examinations of the signed-in assessor, with their submission where there is one.</summary>
[RequiresPermission(Permission.SubmitResults)]
public sealed record ListSubmittableExaminations : IQuery<IReadOnlyList<SubmittableExamination>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user)
        : IQueryHandler<ListSubmittableExaminations, IReadOnlyList<SubmittableExamination>>
    {
        public async Task<IReadOnlyList<SubmittableExamination>> Handle(ListSubmittableExaminations query, CancellationToken cancellationToken)
        {
            if (user.AssessorId is not { } assessor)
            {
                return [];
            }

            var examinations = await database.Set<Examination>()
                .Where(examination => examination.Assessors.Any(assignment => assignment.AssessorId == assessor))
                .Where(examination => examination.Status == ExaminationStatus.Published || examination.Status == ExaminationStatus.Closed)
                .OrderByDescending(examination => examination.Id)
                .Take(200)
                .Select(examination => new
                {
                    examination.Id,
                    examination.ClassCode,
                    examination.Row,
                    examination.Status,
                    examination.PublishedUntil,
                    Submission = database.Set<ResultSubmission>()
                        .Where(submission => submission.ExaminationId == examination.Id)
                        .Select(submission => new { submission.Id, submission.Status })
                        .FirstOrDefault(),
                })
                .ToListAsync(cancellationToken);
            return
            [
                .. examinations.Select(row => new SubmittableExamination(
                    row.Id.Value,
                    row.ClassCode,
                    row.Row,
                    row.Status is ExaminationStatus.Closed,
                    row.PublishedUntil,
                    row.Submission?.Id.Value,
                    row.Submission?.Status)),
            ];
        }
    }
}

/// <param name="PublicationIsOver">Results can be submitted from then on.</param>
public sealed record SubmittableExamination(
    Guid ExaminationId,
    string ClassCode,
    ScopeRow Row,
    bool PublicationIsOver,
    DateOnly? PublishedUntil,
    Guid? SubmissionId,
    ResultSubmissionStatus? SubmissionStatus);
