using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Registrations;

/// <summary>Replaces condition, background and particulars of a draft or of a registration whose claim was returned, by the rules of its first day (A12.1).</summary>
/// <param name="ConditionNumber">Such as <c>3-2</c>.</param>
[RequiresPermission(Permission.HandInProofs)]
public sealed record CorrectRegistration(
    Guid RegistrationId, string ConditionNumber, ApplicantBackground Background, RegistrationParticulars Particulars, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<CorrectRegistration>
    {
        public Validator()
        {
            RuleFor(command => command.ConditionNumber).NotEmpty().MaximumLength(10);
            RuleFor(command => command.Background).NotNull().SetValidator(new BackgroundValidator());
            RuleFor(command => command.Particulars).NotNull().SetValidator(new ParticularsValidator());
        }
    }

    internal sealed class Handler(
        IRegistrationRepository registrations, ITraineeRepository trainees, IOccupationRepository occupations, IUnitOfWork work, IClock clock)
        : ICommandHandler<CorrectRegistration>
    {
        public async Task Handle(CorrectRegistration command, CancellationToken cancellationToken)
        {
            var registration = await registrations.GetAsync(new(command.RegistrationId), cancellationToken);
            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(registration.Row.OccupationCode, cancellationToken);
            work.Expect(registration, command.Version);

            registration.CorrectClaim(
                new RegistrationClaim(command.ConditionNumber, command.Background, command.Particulars),
                occupation,
                trainee.BirthDate,
                clock.DayOf(registration.RegisteredAt));
        }
    }
}
