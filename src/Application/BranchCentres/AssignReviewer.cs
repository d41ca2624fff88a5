using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Gives the document review to one reviewer (A07.2): to oneself, or to a colleague.</summary>
/// <param name="ReviewerId">Null for the caller.</param>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record AssignReviewer(Guid ApplicationId, Guid? ReviewerId = null, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IAccounts accounts, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<AssignReviewer>
    {
        public async Task Handle(AssignReviewer command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var reviewer = command.ReviewerId is { } chosen ? new UserId(chosen) : user.Id;
            if (reviewer != user.Id)
            {
                await RequireReviewerAsync(reviewer, cancellationToken);
            }

            application.AssignReviewer(reviewer);
        }

        private async Task RequireReviewerAsync(UserId reviewer, CancellationToken cancellationToken)
        {
            var reviewers = await accounts.HoldersOfAsync(Role.SocietyReviewer, cancellationToken);
            if (reviewers.All(card => card.UserId != reviewer.Value))
            {
                throw new DomainException(BranchCentreApplicationErrors.NotAReviewer);
            }
        }
    }
}
