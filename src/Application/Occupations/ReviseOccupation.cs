using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.Occupations;

/// <summary>Enters a new version of an occupation, in force from a later day; who registered before is judged by the one before (A12.1).</summary>
/// <param name="InForceFrom">Tomorrow at the earliest, and after the first day of the newest version.</param>
[RequiresPermission(Permission.ManageOccupations)]
public sealed record ReviseOccupation(Guid OccupationId, DateOnly InForceFrom, string Reason, OccupationContent Content, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReviseOccupation>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(500);
            RuleFor(command => command.Content).NotNull().SetValidator(new OccupationContentValidator());
        }
    }

    internal sealed class Handler(IOccupationRepository occupations, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<ReviseOccupation>
    {
        public async Task Handle(ReviseOccupation command, CancellationToken cancellationToken)
        {
            var occupation = await occupations.GetAsync(new(command.OccupationId), cancellationToken);
            work.Expect(occupation, command.Version);

            occupation.Supersede(command.InForceFrom, command.Content, new(command.Reason, user.Id, clock.Now), clock.Today);
        }
    }
}
