using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>Why a name, number or address of a person is refused.</summary>
public static class PeopleErrors
{
    public static readonly DomainError NameMissing =
        new("person-name.missing", "A name is needed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NameControlCharacter =
        new("person-name.control-character", "A name has no control, line-break or direction characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NameTooLong =
        new("person-name.too-long", "A name has 1 to 50 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError MobileMissing =
        new("mobile.missing", "A mobile number is needed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError MobileFormat =
        new("mobile.format", "A mobile number has eleven digits, 13… to 19…, with or without +86.", Kind: ErrorKind.Invalid);

    public static readonly DomainError EmailFormat =
        new("email.format", "This is not an e-mail address.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DocumentNumberMissing =
        new("identity-document.number-missing", "The number of the identity document is needed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DocumentNumberFormat =
        new("identity-document.format", "The number does not have the form of this kind of document.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ResidentIdFormat =
        new("resident-id.format", "A resident ID number has 17 ASCII digits and a digit or X.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ResidentIdProvince =
        new("resident-id.province", "The first two digits of the ID number name no province.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ResidentIdBirthDate =
        new("resident-id.birth-date", "The birth date inside the ID number is no real day.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ResidentIdCheckDigit =
        new("resident-id.check-digit", "The last character of the ID number does not fit the others.", Kind: ErrorKind.Invalid);
}
