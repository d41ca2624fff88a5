using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Takes the application back before it is decided.</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record WithdrawApplication(Guid ApplicationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work)
        : ICommandHandler<WithdrawApplication>
    {
        public async Task Handle(WithdrawApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.Withdraw();
        }
    }
}
