using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Sends a submitted registration back to be corrected, with the reason.</summary>
[RequiresPermission(Permission.CheckRegistrations)]
public sealed record ReturnRegistration(Guid RegistrationId, string Reason, bool Claim = false, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReturnRegistration>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().MaximumLength(2000);
    }

    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReturnRegistration>
    {
        public async Task Handle(ReturnRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.Return(command.Reason, command.Claim, user.Id, clock.Now);
        }
    }
}
