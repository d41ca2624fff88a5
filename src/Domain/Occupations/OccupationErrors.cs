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
}
