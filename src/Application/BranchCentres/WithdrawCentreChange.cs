using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The centre takes a change back before it is decided.</summary>
[RequiresPermission(Permission.RequestCentreChanges)]
public sealed record WithdrawCentreChange(Guid ChangeId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ICentreChangeRequestRepository requests, IUnitOfWork work) : ICommandHandler<WithdrawCentreChange>
    {
        public async Task Handle(WithdrawCentreChange command, CancellationToken cancellationToken)
        {
            var request = await requests.GetAsync(new(command.ChangeId), cancellationToken);
            work.Expect(request, command.Version);

            request.Withdraw();
        }
    }
}
