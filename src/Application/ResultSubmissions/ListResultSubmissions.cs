using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Submissions, newest first: all of them for the society, the own centre's for its people.</summary>
[RequiresPermission(Permission.ReadResultSubmissions)]
public sealed record ListResultSubmissions(ResultSubmissionStatus? Status, PageRequest Page) : IQuery<Page<ResultSubmissionRow>>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<ListResultSubmissions, Page<ResultSubmissionRow>>
    {
        public Task<Page<ResultSubmissionRow>> Handle(ListResultSubmissions query, CancellationToken cancellationToken)
        {
            var submissions = database.Set<ResultSubmission>();
            if (query.Status is { } status)
            {
                submissions = submissions.Where(submission => submission.Status == status);
            }

            return submissions.ToPageAsync(
                submission => submission.Id,
                submission => new ResultSubmissionRow(
                    submission.Id.Value,
                    submission.ClassCode,
                    database.Set<BranchCentre>().Where(centre => centre.Id == submission.CentreId).Select(centre => centre.Name).FirstOrDefault()!,
                    submission.Row,
                    submission.Status,
                    submission.Results.Count,
                    submission.Results.Count(result => result.Verdict == ResultVerdict.Approved),
                    submission.Results.Count(result => result.CertificateId != null),
                    submission.SubmittedAt),
                row => row.Id,
                query.Page,
                cancellationToken);
        }
    }
}

/// <param name="Certified">Trainees whose certificates are issued.</param>
public sealed record ResultSubmissionRow(
    Guid Id,
    string ClassCode,
    string CentreName,
    ScopeRow Row,
    ResultSubmissionStatus Status,
    int Trainees,
    int Approved,
    int Certified,
    DateTimeOffset? SubmittedAt);
