using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Takes rows out of a centre's scope; what is open in them ends, licence and scope document are printed anew (A08.1).</summary>
[RequiresPermission(Permission.ChangeBranchCentreStatus)]
public sealed record ReduceBranchCentreScope(Guid CentreId, IReadOnlyList<ScopeRow> Rows, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReduceBranchCentreScope>
    {
        public Validator()
        {
            RuleFor(command => command.Rows).NotNull();
            RuleForEach(command => command.Rows).SetValidator(new ScopeRowShape());
            RuleFor(command => command.Reason).MaximumLength(1000);
        }
    }

    internal sealed class Handler(IBranchCentreRepository centres, CentrePapers papers, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReduceBranchCentreScope>
    {
        public async Task Handle(ReduceBranchCentreScope command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);
            var reason = command.Reason ?? string.Empty;
            centre.RequireReducible(command.Rows, reason);

            var left = AuthorisedScope.Of(centre.ScopeRows.Except(command.Rows));
            var reprinted = await papers.ReprintAsync(centre, left, centre.Contact, clock.Today, cancellationToken);
            centre.ReduceScope(command.Rows, reason, reprinted, user.Id, clock.Today);
        }
    }
}
