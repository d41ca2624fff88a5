using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Records to whom and when the plaque was handed over, and keeps the record as PDF (A07.4).</summary>
/// <param name="ReceivedBy">Name of the person who took it over, 1 to 50 characters.</param>
/// <param name="HandedOverOn">From the day of approval to today, both included.</param>
[RequiresPermission(Permission.HandOverPlaque)]
public sealed record HandOverPlaque(Guid CentreId, string ReceivedBy, DateOnly HandedOverOn, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<HandOverPlaque>
    {
        public Validator()
        {
            RuleFor(command => command.ReceivedBy).NotEmpty().MaximumLength(50);
        }
    }

    internal sealed class Handler(IBranchCentreRepository centres, CentrePapers papers, IUnitOfWork work, IClock clock)
        : ICommandHandler<HandOverPlaque>
    {
        public async Task Handle(HandOverPlaque command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);
            centre.RequirePlaqueToHandOver(command.HandedOverOn, clock.Today);

            var receivedBy = command.ReceivedBy.Trim();
            var record = await papers.RecordHandOverAsync(centre, receivedBy, command.HandedOverOn, cancellationToken);
            centre.HandOverPlaque(new PlaqueHandOver(receivedBy, command.HandedOverOn) { Record = record }, clock.Today);
        }
    }
}
