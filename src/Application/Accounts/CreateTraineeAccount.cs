using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Application.Accounts;

/// <summary>Opens a trainee's own account after a verification code and consent to the privacy notice.</summary>
[PublicUse]
[CarriesSecret]
public sealed record CreateTraineeAccount(
    string? Mobile, string? Email, string VerificationCode, string DisplayName, string Password, string PrivacyNoticeVersion)
    : ICommand<Guid>, ISelfRegistration
{
    internal sealed class Validator : SelfRegistrationValidator<CreateTraineeAccount>;

    internal sealed class Handler(SelfRegistration registration) : ICommandHandler<CreateTraineeAccount, Guid>
    {
        public Task<Guid> Handle(CreateTraineeAccount command, CancellationToken cancellationToken) =>
            registration.OpenAsync(command, Role.Trainee, organisation: null, cancellationToken);
    }
}
