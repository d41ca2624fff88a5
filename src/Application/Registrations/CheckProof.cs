using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Records what a member of staff found of one proof (A12.2).</summary>
/// <param name="Remark">Needed unless the verdict is accepted.</param>
[RequiresPermission(Permission.CheckRegistrations)]
public sealed record CheckProof(Guid RegistrationId, ProofKind Kind, ProofVerdict Verdict, string? Remark = null, uint? Version = null)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<CheckProof>
    {
        public Validator()
        {
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Verdict).IsInEnum();
            RuleFor(command => command.Remark).MaximumLength(500);
        }
    }

    internal sealed class Handler(IRegistrationRepository registrations, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<CheckProof>
    {
        public async Task Handle(CheckProof command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            work.Expect(registration, command.Version);

            registration.CheckProof(command.Kind, command.Verdict, command.Remark, user.Id, clock.Now);
        }
    }
}
