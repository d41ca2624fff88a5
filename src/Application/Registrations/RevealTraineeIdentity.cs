using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Shows ID number and contact of one registered person without a mask; entered in the audit trail.</summary>
[RequiresPermission(Permission.UnmaskPersonalData)]
[AuditedRead]
public sealed record RevealTraineeIdentity(Guid RegistrationId, AccessPurpose Purpose) : IQuery<RevealTraineeIdentity.Answer>
{
    public sealed record Answer(string Name, string DocumentNumber, string Mobile, string? Email, string? Address);

    internal sealed class Validator : AbstractValidator<RevealTraineeIdentity>
    {
        public Validator() => RuleFor(query => query.Purpose).IsInEnum();
    }

    internal sealed class Handler(IRegistrationRepository registrations, ITraineeRepository trainees)
        : IQueryHandler<RevealTraineeIdentity, Answer>
    {
        public async Task<Answer> Handle(RevealTraineeIdentity query, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(query.RegistrationId), cancellationToken);
            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            return new Answer(trainee.Name.Value, trainee.DocumentNumber, trainee.Mobile.Value, trainee.Email?.Value, trainee.Address);
        }
    }
}
