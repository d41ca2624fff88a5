using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Opens the account with which an organisation applies to become a branch centre (A02.1); it has no centre until approval.</summary>
[PublicUse]
[CarriesSecret]
public sealed record CreateOrganisationAccount(
    string Organisation,
    string? Mobile,
    string? Email,
    string VerificationCode,
    string DisplayName,
    string Password,
    string PrivacyNoticeVersion)
    : ICommand<Guid>, ISelfRegistration
{
    internal sealed class Validator : SelfRegistrationValidator<CreateOrganisationAccount>
    {
        public Validator() => RuleFor(command => command.Organisation).NotEmpty().MaximumLength(100);
    }

    internal sealed class Handler(SelfRegistration registration) : ICommandHandler<CreateOrganisationAccount, Guid>
    {
        public Task<Guid> Handle(CreateOrganisationAccount command, CancellationToken cancellationToken) =>
            registration.OpenAsync(command, Role.BranchManager, command.Organisation, cancellationToken);
    }
}
