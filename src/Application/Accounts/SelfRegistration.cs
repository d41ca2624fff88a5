using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>What everybody who opens an account for themselves gives.</summary>
public interface ISelfRegistration
{
    string? Mobile { get; }

    string? Email { get; }

    string VerificationCode { get; }

    string DisplayName { get; }

    string Password { get; }

    /// <summary>The version of the privacy notice that was accepted.</summary>
    string PrivacyNoticeVersion { get; }
}

/// <summary>The steps that both kinds of self-registration share.</summary>
internal sealed class SelfRegistration(IContactVerification verification, IAccountRegister register)
{
    public async Task<Guid> OpenAsync(ISelfRegistration form, Role role, string? organisation, CancellationToken cancellationToken)
    {
        var contact = Contact.Of(form.Mobile, form.Email);
        if (form.PrivacyNoticeVersion != PrivacyNotice.CurrentVersion)
        {
            throw new DomainException(AccountErrors.ConsentMissing.At("privacyNoticeVersion"));
        }

        await verification.RedeemAsync(contact, form.VerificationCode, cancellationToken);
        var account = new NewAccount(null, form.DisplayName, form.Password, [role])
        {
            Mobile = contact.Mobile?.Value,
            Email = contact.Email?.Value,
            Organisation = organisation,
            ConsentVersion = form.PrivacyNoticeVersion,
        };

        return (await register.OpenAsync(account, cancellationToken)).Value;
    }
}

/// <summary>The shape of <see cref="ISelfRegistration"/>.</summary>
internal abstract class SelfRegistrationValidator<T> : AbstractValidator<T>
    where T : ISelfRegistration
{
    protected SelfRegistrationValidator()
    {
        RuleFor(command => command.VerificationCode).NotEmpty().Matches("^[0-9]{6}$");
        RuleFor(command => command.DisplayName).NotEmpty().MaximumLength(50);
        RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
        RuleFor(command => command.PrivacyNoticeVersion).NotEmpty().MaximumLength(20);
    }
}
