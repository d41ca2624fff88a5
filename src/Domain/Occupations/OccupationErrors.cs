using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

/// <summary>Why the catalogue does not know something.</summary>
public static class OccupationErrors
{
    public static readonly DomainError Unknown =
        new("occupation.unknown", "The catalogue has no such occupation.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SpecialtyUnknown =
        new("occupation.specialty-not-in-occupation", "The occupation has no such specialty.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelUnknown =
        new("occupation.level-not-in-occupation", "The occupation has no such level.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NotInForce =
        new("occupation.not-in-force", "No version of this occupation is in force on that day.");

    public static readonly DomainError VersionNotLater =
        new("occupation.version-not-later", "A new version applies from a later day than the one before it.");

    public static readonly DomainError AlreadyInCatalogue =
        new("occupation.already-in-catalogue", "The catalogue has this occupation already.");

    public static readonly DomainError RegisterNumberTaken =
        new("occupation.register-number-taken", "Another occupation has this register number.");

    public static readonly DomainError VersionNotFuture =
        new("occupation.version-not-future", "A new version applies from tomorrow at the earliest.");

    public static readonly DomainError VersionUnknown =
        new("occupation.version-unknown", "The occupation has no such version.", Kind: ErrorKind.NotFound);

    public static readonly DomainError VersionInForce =
        new("occupation.version-in-force", "A version that has come into force stays; enter a new one.");

    public static readonly DomainError OnlyVersion =
        new("occupation.only-version", "The only version of an occupation is not withdrawn.");

    public static readonly DomainError CodeInvalid =
        new("occupation.code-invalid", "The code has the form 4-08-05-06.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NameMissing =
        new("occupation.name-missing", "The occupation has a name of at most 30 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError RegisterNumberInvalid =
        new("occupation.register-number-invalid", "The register number is 1 to 999.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ReasonMissing =
        new("occupation.reason-missing", "Say why the catalogue changes.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SpecialtiesMissing =
        new("occupation.specialties-missing", "There is at least one specialty.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SpecialtyInvalid =
        new("occupation.specialty-invalid", "Specialties have different names of at most 30 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelsMissing =
        new("occupation.levels-missing", "There is at least one level.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelInvalid =
        new("occupation.level-invalid", "There is no such level.", Kind: ErrorKind.Invalid);

    public static readonly DomainError LevelTwice =
        new("occupation.level-twice", "A level is there once.", Kind: ErrorKind.Invalid);

    public static readonly DomainError HoursOutOfRange =
        new("occupation.hours-out-of-range", "Theory and practice have 1 to 2000 hours each.", Article.A15_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError PassMarkOutOfRange =
        new("occupation.pass-mark-out-of-range", "The pass mark is 1 to 100.", Kind: ErrorKind.Invalid);

    public static readonly DomainError FeeRangeInvalid =
        new("occupation.fee-range-invalid", "The reference range goes from a lower to a higher fee.", Article.A10_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError ConditionsMissing =
        new("occupation.conditions-missing", "A level has at least one application condition.", Article.A12_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError ConditionNumberInvalid =
        new("occupation.condition-number-invalid", "A condition is numbered by its level and a number of its own, such as 3-2.", Article.A12_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError ConditionTextMissing =
        new("occupation.condition-text-missing", "A condition has a text of at most 500 characters.", Article.A12_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError FigureOutOfRange =
        new("occupation.figure-out-of-range", "The figure is out of its range.", Article.A12_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError PriorLevelInvalid =
        new("occupation.prior-level-invalid", "The earlier certificate is of a lower level.", Article.A12_1, Kind: ErrorKind.Invalid);

    public static readonly DomainError ProofsMissing =
        new("occupation.proofs-missing", "What the condition asks for is proved by something that is handed in.", Article.A13_2, Kind: ErrorKind.Invalid);
}
