using CmtsEval.Application.Common;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Ends the review once every trainee is decided (A22.2).</summary>
[RequiresPermission(Permission.ReviewResultSubmissions)]
public sealed record ConcludeResultReview(Guid SubmissionId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IResultSubmissionRepository submissions, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ConcludeResultReview>
    {
        public async Task Handle(ConcludeResultReview command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);

            submission.ConcludeReview(user.Id, clock.Now);
        }
    }
}
