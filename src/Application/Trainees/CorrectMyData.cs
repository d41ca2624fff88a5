using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Trainees;

/// <summary>Puts right the signed-in trainee's own record (《个人信息保护法》第四十六条); the identity document stays.</summary>
/// <param name="VerificationCode">The code sent to <paramref name="Mobile"/>; needed when that is a new number.</param>
[RequiresPermission(Permission.UseOwnData)]
[CarriesSecret]
public sealed record CorrectMyData(
    string Name, string Mobile, string? VerificationCode, string? Email, TraineeContact? Contact, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<CorrectMyData>
    {
        public Validator()
        {
            RuleFor(command => command.Name).NotNull().MaximumLength(200);
            RuleFor(command => command.Mobile).NotNull().MaximumLength(30);
            RuleFor(command => command.VerificationCode).Matches("^[0-9]{6}$").When(command => !string.IsNullOrEmpty(command.VerificationCode));
            RuleFor(command => command.Email).MaximumLength(254);
            RuleFor(command => command.Contact!).SetValidator(new ContactValidator()).When(command => command.Contact is not null);
        }
    }

    internal sealed class Handler(
        ITraineeRepository trainees,
        IRegistrationRepository registrations,
        IContactVerification verification,
        IUnitOfWork work,
        ICurrentUser user) : ICommandHandler<CorrectMyData>
    {
        public async Task Handle(CorrectMyData command, CancellationToken cancellationToken)
        {
            var own = user.TraineeId ?? throw new DomainException(SharedErrors.NotFound);
            var trainee = await trainees.GetAsync(own, cancellationToken);
            work.Expect(trainee, command.Version);
            var faults = new Faults();
            var name = faults.Try("name", () => PersonName.Of(command.Name));
            var mobile = faults.Try("mobile", () => MobileNumber.Of(command.Mobile));
            var email = faults.Try("email", () => EmailAddress.OfOptional(command.Email));
            var isNewMobile = mobile is not null && mobile != trainee.Mobile;
            faults.Check(!isNewMobile || !string.IsNullOrEmpty(command.VerificationCode), TraineeErrors.MobileNotConfirmed, "verificationCode");
            faults.ThrowIfAny();

            trainee.Correct(
                name!, mobile!, email, command.Contact ?? new TraineeContact(), await registrations.HasHandedInAsync(own, cancellationToken));
            if (isNewMobile)
            {
                await verification.RedeemAsync(Domain.Accounts.Contact.Of(mobile!.Value, null), command.VerificationCode!, cancellationToken);
            }
        }
    }
}
