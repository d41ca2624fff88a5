using System.Text.RegularExpressions;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Occupations;

/// <summary>An occupation of the national classification with its dated versions.</summary>
public sealed partial class Occupation : AggregateRoot<OccupationId>
{
    public const int HighestRegisterNumber = 999;

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

    /// <summary>The newest version that was not withdrawn, in force or to come.</summary>
    public OccupationVersion Latest => Versions.Last(version => version.Withdrawn is null);

    /// <exception cref="DomainException">The content, code, name or number cannot be; every fault at once.</exception>
    public static Occupation Enter(
        string code, string name, int registerNumber, DateOnly inForceFrom, OccupationContent content, VersionNote? entered = null)
    {
        var faults = new Faults()
            .Check(CodeForm().IsMatch(code), OccupationErrors.CodeInvalid, "code")
            .Check(name.Trim().Length is > 0 and <= OccupationContent.LongestName, OccupationErrors.NameMissing, "name")
            .Check(registerNumber is > 0 and <= HighestRegisterNumber, OccupationErrors.RegisterNumberInvalid, "registerNumber")
            .Check(entered is null || !string.IsNullOrWhiteSpace(entered.Reason), OccupationErrors.ReasonMissing, "reason");
        content.Check(faults);
        faults.ThrowIfAny();
        return new()
        {
            Id = OccupationId.New(),
            Code = code,
            Name = name.Trim(),
            RegisterNumber = registerNumber,
            Versions = [Of(1, inForceFrom, content, entered)],
        };
    }

    /// <summary>Enters a new version, which applies to whoever registers from its day on.</summary>
    /// <exception cref="DomainException">It applies too early, has no reason or a content that cannot be; every fault at once.</exception>
    public void Supersede(DateOnly inForceFrom, OccupationContent content, VersionNote entered, DateOnly today)
    {
        var faults = new Faults()
            .Check(inForceFrom > today, OccupationErrors.VersionNotFuture, "inForceFrom")
            .Check(inForceFrom > Latest.InForceFrom, OccupationErrors.VersionNotLater, "inForceFrom")
            .Check(!string.IsNullOrWhiteSpace(entered.Reason), OccupationErrors.ReasonMissing, "reason");
        content.Check(faults);
        faults.ThrowIfAny();
        Versions = [.. Versions, Of(Versions[^1].Number + 1, inForceFrom, content, entered)];
    }

    /// <summary>Takes a version back before its day; what was to be superseded goes on.</summary>
    /// <exception cref="DomainException">There is none of that number, it is in force or the only one, or no reason is given.</exception>
    public void Withdraw(int number, VersionNote withdrawn, DateOnly today)
    {
        var version = Versions.SingleOrDefault(each => each.Number == number && each.Withdrawn is null)
            ?? throw new DomainException(OccupationErrors.VersionUnknown);
        new Faults()
            .Check(version.InForceFrom > today, OccupationErrors.VersionInForce)
            .Check(Versions.Any(each => each.Number != number && each.Withdrawn is null), OccupationErrors.OnlyVersion)
            .Check(!string.IsNullOrWhiteSpace(withdrawn.Reason), OccupationErrors.ReasonMissing, "reason")
            .ThrowIfAny();
        Versions = [.. Versions.Select(each => each == version ? each with { Withdrawn = withdrawn } : each)];
    }

    /// <summary>The version in force on that day; null before the first.</summary>
    public OccupationVersion? InForceOn(DateOnly day) =>
        Versions.LastOrDefault(version => version.Withdrawn is null && version.InForceFrom <= day);

    /// <exception cref="DomainException">No version is in force on that day.</exception>
    public OccupationVersion VersionOn(DateOnly day) => InForceOn(day) ?? throw new DomainException(OccupationErrors.NotInForce);

    /// <summary>What the row's level asks for on that day.</summary>
    /// <exception cref="DomainException">Another occupation, an unknown specialty or an unknown level.</exception>
    public LevelScheme SchemeOf(ScopeRow row, DateOnly day) => SchemeIn(VersionOn(day), row);

    /// <exception cref="DomainException">The condition is none of the row's level on that day (A12.1).</exception>
    public ApplicationCondition ConditionOf(ScopeRow row, string number, DateOnly day) =>
        SchemeOf(row, day).Conditions.FirstOrDefault(condition => condition.Number == number)
        ?? throw new DomainException(ApplicationConditionErrors.NotOfLevel.At("conditionNumber", ("level", row.Level)));

    private static OccupationVersion Of(int number, DateOnly inForceFrom, OccupationContent content, VersionNote? entered) => new(
        number, inForceFrom, [.. content.Specialties.Select(name => name.Trim())], [.. content.Levels.OrderByDescending(level => level.Level)], entered);

    [GeneratedRegex(@"^\d-\d{2}-\d{2}-\d{2}$")]
    private static partial Regex CodeForm();

    private LevelScheme SchemeIn(OccupationVersion version, ScopeRow row)
    {
        Require(row.OccupationCode == Code, OccupationErrors.Unknown);
        Require(version.Specialties.Contains(row.Specialty), OccupationErrors.SpecialtyUnknown);
        return version.Levels.FirstOrDefault(scheme => scheme.Level == row.Level) ?? throw new DomainException(OccupationErrors.LevelUnknown);
    }
}
