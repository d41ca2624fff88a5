using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.Registrations;

/// <summary>Hands a registration with all its proofs to the centre (A13.2, A13.3).</summary>
[RequiresPermission(Permission.HandInProofs)]
public sealed record SubmitRegistration(Guid RegistrationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, IClock clock) : ICommandHandler<SubmitRegistration>
    {
        public async Task Handle(SubmitRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.Submit(clock.Now);
        }
    }
}
