using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Accounts;

/// <summary>Why an account is not opened, not changed or not let in.</summary>
public static class AccountErrors
{
    public static readonly DomainError CredentialsWrong =
        new("account.credentials-wrong", "User name or password is wrong.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError LockedOut =
        new("account.locked-out", "Five wrong attempts: this account is locked for 15 minutes.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError Disabled =
        new("account.disabled", "This account was disabled.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError SecondFactorCodeRequired =
        new("account.second-factor-code-required", "Enter the code of the authenticator app.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError SecondFactorCodeWrong =
        new("account.second-factor-code-wrong", "The code is wrong or has expired.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError SecondFactorCodeUsed =
        new("account.second-factor-code-used", "This code has been used; wait for the next one.", Kind: ErrorKind.Unauthenticated);

    public static readonly DomainError SecondFactorEnrolmentRequired =
        new("account.second-factor-enrolment-required", "This role needs a second factor; enrol one first.", Kind: ErrorKind.Forbidden);

    public static readonly DomainError SecondFactorNotBegun =
        new("account.second-factor-not-begun", "Begin the enrolment before confirming it.");

    public static readonly DomainError SecondFactorCodeMismatch =
        new("account.second-factor-code-mismatch", "The code does not belong to this key; check the clock of the device.");

    public static readonly DomainError SecondFactorMandatory =
        new("account.second-factor-mandatory", "This role may not give up its second factor.");

    public static readonly DomainError SecondFactorEnrolled =
        new("account.second-factor-enrolled", "A second factor is enrolled already; disable it first.");

    public static readonly DomainError PasswordTooWeak =
        new("account.password-too-weak", "A password has 10 to 128 characters, five of them different, and is not the user name.", Kind: ErrorKind.Invalid);

    public static readonly DomainError PasswordWrong =
        new("account.password-wrong", "The current password is wrong.");

    public static readonly DomainError UserNameTaken =
        new("account.user-name-taken", "This user name is in use.");

    public static readonly DomainError UserNameInvalid =
        new("account.user-name-invalid", "A user name has 3 to 50 letters, digits, dots, hyphens or underscores.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ContactTaken =
        new("account.contact-taken", "An account with this mobile number or e-mail address exists.");

    public static readonly DomainError ContactMissing =
        new("account.contact-missing", "Give a mobile number or an e-mail address, one of the two.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ConsentMissing =
        new("account.consent-missing", "The current privacy notice must be accepted.");

    public static readonly DomainError VerificationCodeWrong =
        new("account.verification-code-wrong", "The verification code is wrong or expired; ask for a new one.");

    public static readonly DomainError RoleNotHere =
        new("account.role-not-here", "This kind of account cannot be opened here.", Kind: ErrorKind.Forbidden);

    public static readonly DomainError RolesMissing =
        new("account.roles-missing", "An account has at least one role.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NotOwnAccount =
        new("account.not-own-account", "Nobody disables or re-roles the account they work with.");

    public static readonly DomainError NoCentre =
        new("account.no-centre", "This account belongs to no branch centre yet.");

    public static readonly DomainError OtherCentre =
        new("account.other-centre", "The account belongs to another branch centre already.");

    public static readonly DomainError StaffLinkMissing =
        new("account.staff-link-missing", "A teacher's or assessor's account names the registered person.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ClientIdTaken =
        new("account.client-id-taken", "This client id is in use.");

    public static readonly DomainError ScopeUnknown =
        new("account.scope-unknown", "A scope is not one that systems can be given.", Kind: ErrorKind.Invalid);
}
