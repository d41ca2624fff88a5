using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Refuses a submitted registration for good, with the reason.</summary>
[RequiresPermission(Permission.CheckRegistrations)]
public sealed record RejectRegistration(Guid RegistrationId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RejectRegistration>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().MaximumLength(2000);
    }

    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RejectRegistration>
    {
        public async Task Handle(RejectRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.Reject(command.Reason, user.Id, clock.Now);
        }
    }
}
