using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Records the fee that a trainee paid; it equals the one published on the day of registration (A11.3).</summary>
/// <param name="Amount">In yuan.</param>
[RequiresPermission(Permission.RecordPayments)]
public sealed record RecordPayment(Guid RegistrationId, decimal Amount, string ReceiptNumber, DateOnly PaidOn, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordPayment>
    {
        public Validator()
        {
            RuleFor(command => command.ReceiptNumber).NotNull().MaximumLength(50);
            RuleFor(command => command.Amount).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordPayment>
    {
        public async Task Handle(RecordPayment command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.RecordPayment(command.Amount, command.ReceiptNumber, command.PaidOn, user.Id, clock.Now);
        }
    }
}
