using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The set of rows a centre may work in, without duplicates and in a stable order.</summary>
public sealed class AuthorisedScope : IEquatable<AuthorisedScope>
{
    private AuthorisedScope(IReadOnlyList<ScopeRow> rows) => Rows = rows;

    public IReadOnlyList<ScopeRow> Rows { get; }

    public bool IsEmpty => Rows.Count == 0;

    public static AuthorisedScope Of(IEnumerable<ScopeRow> rows) => new(
        [.. rows.Distinct()
            .OrderBy(row => row.OccupationCode, StringComparer.Ordinal)
            .ThenBy(row => row.Specialty, StringComparer.Ordinal)
            .ThenByDescending(row => row.Level)]);

    public bool Covers(ScopeRow row) => Rows.Contains(row);

    public bool Covers(AuthorisedScope other) => other.Rows.All(Covers);

    public bool Equals(AuthorisedScope? other) => other is not null && Rows.SequenceEqual(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as AuthorisedScope);

    public override int GetHashCode() => Rows.Aggregate(0, HashCode.Combine);
}
