using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Trainees;

/// <summary>What the society knows of a person on the day they register.</summary>
/// <param name="Blocked">On the blacklist (A14.3).</param>
/// <param name="Certified">The rows of their certificates that are issued or suspended.</param>
public sealed record TraineeStanding(bool Blocked, IReadOnlyCollection<ScopeRow> Certified)
{
    /// <summary>Of somebody whom the society has never met.</summary>
    public static TraineeStanding Clear { get; } = new(Blocked: false, []);

    /// <summary>Holds this level of the specialty, or a higher one.</summary>
    public bool Holds(ScopeRow row) => Certified.Any(certified => certified.Includes(row));
}
