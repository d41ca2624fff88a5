using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Records that a revoked centre has returned licence and plaque (A31.1).</summary>
/// <param name="ReturnedBy">Name of the person who brought or sent them, 1 to 50 characters.</param>
/// <param name="ReturnedOn">From the day of revocation to today, both included.</param>
[RequiresPermission(Permission.HandOverPlaque)]
public sealed record RecordPaperReturn(Guid CentreId, string ReturnedBy, DateOnly ReturnedOn, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordPaperReturn>
    {
        public Validator()
        {
            RuleFor(command => command.ReturnedBy).NotEmpty().MaximumLength(50);
        }
    }

    internal sealed class Handler(IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordPaperReturn>
    {
        public async Task Handle(RecordPaperReturn command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(new(command.CentreId), cancellationToken);
            work.Expect(centre, command.Version);

            centre.ReturnPapers(new PaperReturn(command.ReturnedBy.Trim(), command.ReturnedOn), user.Id, clock.Today);
        }
    }
}
