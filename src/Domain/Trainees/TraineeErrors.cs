using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Trainees;

/// <summary>Why a person cannot be entered as a trainee.</summary>
public static class TraineeErrors
{
    public static readonly DomainError BirthDateNotAsDocument =
        new("trainee.birth-date-not-as-document", "The birth date differs from the one in the ID number.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SexNotAsDocument =
        new("trainee.sex-not-as-document", "The sex differs from the one in the ID number.", Kind: ErrorKind.Invalid);

    public static readonly DomainError BirthDateMissing =
        new("trainee.birth-date-missing", "The birth date is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SexMissing =
        new("trainee.sex-missing", "The sex is missing.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ConsentMissing =
        new("trainee.consent-missing", "The privacy notice and the separate consent for sensitive data are needed.", Kind: ErrorKind.Invalid);

    public static readonly DomainError DocumentOfAnother =
        new("trainee.document-of-another", "This identity document is known under another account or other particulars; ask the centre.");

    public static readonly DomainError AccountOfAnother =
        new("trainee.account-of-another", "This account belongs to a person with another identity document.");

    public static readonly DomainError EnteredMeanwhile =
        new("trainee.entered-meanwhile", "This person was entered by another request at the same moment; look again.");

    public static readonly DomainError NameInUse = new(
        "trainee.name-in-use", "The name was checked against the proofs of a registration; ask the centre to return it before changing the name.");

    public static readonly DomainError MobileNotConfirmed = new(
        "trainee.mobile-not-confirmed", "A new mobile number is confirmed with the code sent to it.", Kind: ErrorKind.Invalid);
}
