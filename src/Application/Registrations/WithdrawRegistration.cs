using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.Registrations;

/// <summary>Takes a registration back that nobody has decided yet.</summary>
[RequiresPermission(Permission.HandInProofs)]
public sealed record WithdrawRegistration(Guid RegistrationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, IClock clock) : ICommandHandler<WithdrawRegistration>
    {
        public async Task Handle(WithdrawRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.Withdraw(clock.Now);
        }
    }
}
