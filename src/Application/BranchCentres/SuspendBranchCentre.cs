using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Stops all evaluation work of a centre (A30.1).</summary>
[RequiresPermission(Permission.ChangeBranchCentreStatus)]
public sealed record SuspendBranchCentre(Guid CentreId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<SuspendBranchCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(1000);
        }
    }

    internal sealed class Handler(IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<SuspendBranchCentre>
    {
        public async Task Handle(SuspendBranchCentre command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);

            centre.Suspend(command.Reason ?? string.Empty, user.Id, clock.Today);
        }
    }
}
