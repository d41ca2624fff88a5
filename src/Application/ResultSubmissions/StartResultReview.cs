using CmtsEval.Application.Common;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Takes submitted results into review.</summary>
[RequiresPermission(Permission.ReviewResultSubmissions)]
public sealed record StartResultReview(Guid SubmissionId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IResultSubmissionRepository submissions, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<StartResultReview>
    {
        public async Task Handle(StartResultReview command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);

            submission.StartReview(user.Id);
        }
    }
}
