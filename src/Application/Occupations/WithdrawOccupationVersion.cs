using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using FluentValidation;

namespace CmtsEval.Application.Occupations;

/// <summary>Takes a version back before its day; it stays in the history and never applies.</summary>
/// <param name="Number">Of the version that is taken back.</param>
[RequiresPermission(Permission.ManageOccupations)]
public sealed record WithdrawOccupationVersion(Guid OccupationId, int Number, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<WithdrawOccupationVersion>
    {
        public Validator() => RuleFor(command => command.Reason).MaximumLength(500);
    }

    internal sealed class Handler(IOccupationRepository occupations, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<WithdrawOccupationVersion>
    {
        public async Task Handle(WithdrawOccupationVersion command, CancellationToken cancellationToken)
        {
            var occupation = await occupations.GetAsync(new(command.OccupationId), cancellationToken);
            work.Expect(occupation, command.Version);

            occupation.Withdraw(command.Number, new(command.Reason, user.Id, clock.Now), clock.Today);
        }
    }
}
