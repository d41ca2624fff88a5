using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Lets a suspended centre work again: the investigation found nothing (A30.2).</summary>
[RequiresPermission(Permission.ChangeBranchCentreStatus)]
public sealed record RestoreBranchCentre(Guid CentreId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RestoreBranchCentre>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(1000);
        }
    }

    internal sealed class Handler(IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RestoreBranchCentre>
    {
        public async Task Handle(RestoreBranchCentre command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);

            centre.Restore(command.Reason ?? string.Empty, user.Id, clock.Today);
        }
    }
}
