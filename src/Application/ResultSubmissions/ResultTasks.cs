using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Examinations to submit, submissions to review, certificates to issue.</summary>
internal sealed class ResultTasks(IReadDb database, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.SubmitResults) && user.AssessorId is { } assessor)
        {
            var toSubmit = await database.Set<Examination>().CountAsync(
                examination => examination.Status == ExaminationStatus.Closed
                    && examination.Assessors.Any(assignment => assignment.AssessorId == assessor)
                    && !database.Set<ResultSubmission>().Any(submission => submission.ExaminationId == examination.Id
                        && submission.Status != ResultSubmissionStatus.Draft
                        && submission.Status != ResultSubmissionStatus.Returned),
                cancellationToken);
            tasks.Add(new WaitingTask("result-submission.submit", toSubmit, "/result-submissions/ready"));
        }

        if (user.Has(Permission.ReviewResultSubmissions))
        {
            var toReview = await database.Set<ResultSubmission>().CountAsync(
                submission => submission.Status == ResultSubmissionStatus.Submitted || submission.Status == ResultSubmissionStatus.UnderReview,
                cancellationToken);
            tasks.Add(new WaitingTask("result-submission.review", toReview, "/result-submissions"));
        }

        if (user.Has(Permission.IssueCertificate))
        {
            var toIssue = await database.Set<ResultSubmission>().CountAsync(
                submission => (submission.Status == ResultSubmissionStatus.Approved || submission.Status == ResultSubmissionStatus.PartlyApproved)
                    && submission.Results.Any(result => result.Verdict == ResultVerdict.Approved && result.CertificateId == null),
                cancellationToken);
            tasks.Add(new WaitingTask("certificate.issue", toIssue, "/result-submissions?status=Approved"));
        }

        return tasks;
    }
}
