using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

/// <summary>An occupation of the national classification with its dated versions.</summary>
public sealed class Occupation : AggregateRoot<OccupationId>
{
    private Occupation()
    {
    }

    /// <summary>The national code, <c>4-08-05-06</c>.</summary>
    public string Code { get; private set; } = null!;

    /// <summary>职业, such as 计量员.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>1 to 999, unique and never changed: names the occupation inside certificate numbers.</summary>
    public int RegisterNumber { get; private set; }

    /// <summary>Oldest first; never empty.</summary>
    public IReadOnlyList<OccupationVersion> Versions { get; private set; } = [];

    /// <summary>The newest version, in force or to come.</summary>
    public OccupationVersion Latest => Versions[^1];

    public IReadOnlyList<string> Specialties => Latest.Specialties;

    public IReadOnlyList<LevelScheme> Levels => Latest.Levels;

    public static Occupation Enter(string code, string name, int registerNumber, OccupationVersion first) => new()
    {
        Id = OccupationId.New(),
        Code = code,
        Name = name,
        RegisterNumber = registerNumber,
        Versions = [first with { Number = 1 }],
    };

    /// <exception cref="DomainException">The version does not apply from a later day than the latest.</exception>
    public void Supersede(OccupationVersion next)
    {
        Require(next.InForceFrom > Latest.InForceFrom, OccupationErrors.VersionNotLater);
        Versions = [.. Versions, next with { Number = Latest.Number + 1 }];
    }

    /// <exception cref="DomainException">No version is in force on that day.</exception>
    public OccupationVersion VersionOn(DateOnly day) =>
        Versions.LastOrDefault(version => version.InForceFrom <= day) ?? throw new DomainException(OccupationErrors.NotInForce);

    /// <exception cref="DomainException">Another occupation, an unknown specialty or an unknown level.</exception>
    public void RequireKnown(ScopeRow row) => SchemeIn(Latest, row);

    /// <summary>What the row's level asks for on that day.</summary>
    /// <exception cref="DomainException">Another occupation, an unknown specialty or an unknown level.</exception>
    public LevelScheme SchemeOf(ScopeRow row, DateOnly day) => SchemeIn(VersionOn(day), row);

    /// <exception cref="DomainException">The condition is none of the row's level on that day (A12.1).</exception>
    public ApplicationCondition ConditionOf(ScopeRow row, string number, DateOnly day) =>
        SchemeOf(row, day).Conditions.FirstOrDefault(condition => condition.Number == number)
        ?? throw new DomainException(ApplicationConditionErrors.NotOfLevel.At("conditionNumber", ("level", row.Level)));

    private LevelScheme SchemeIn(OccupationVersion version, ScopeRow row)
    {
        Require(row.OccupationCode == Code, OccupationErrors.Unknown);
        Require(version.Specialties.Contains(row.Specialty), OccupationErrors.SpecialtyUnknown);
        return version.Levels.FirstOrDefault(scheme => scheme.Level == row.Level) ?? throw new DomainException(OccupationErrors.LevelUnknown);
    }
}
