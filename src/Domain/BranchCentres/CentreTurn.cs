using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.BranchCentres;

public enum CentreTurnKind
{
    Approved,
    Suspended,
    Restored,
    ContactChanged,
    ManagerChanged,
    PremisesChanged,
    EquipmentChanged,
    ScopeReduced,
    ScopeExtended,
    Renewed,
    Revoked,

    /// <summary>Licence and plaque, after a revocation.</summary>
    PapersReturned,
}

/// <summary>What happened to a centre, when, by whom and why.</summary>
public sealed record CentreTurn(CentreTurnKind Kind, DateOnly On, UserId By)
{
    public string? Reason { get; init; }

    /// <summary>Of a revocation.</summary>
    public RevocationGround? Ground { get; init; }

    /// <summary>The rows that were granted or taken away.</summary>
    public IReadOnlyList<ScopeRow> Rows { get; init => field = value ?? []; } = [];

    public IReadOnlyList<StoredFileId> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>The papers that this turn took out of force; they are kept.</summary>
    public IReadOnlyList<IssuedDocument> ReplacedPapers { get; init => field = value ?? []; } = [];
}

/// <summary>The papers that name the scope, printed anew when it changes.</summary>
public sealed record ScopePapers(IssuedDocument Licence, IssuedDocument ScopeDocument);

/// <summary>The papers of more scope or another term.</summary>
public sealed record AgreedPapers(IssuedDocument Agreement, ScopePapers Scope)
{
    public bool AreComplete => new[] { Agreement, Scope.Licence, Scope.ScopeDocument }.All(paper => paper.IsComplete);
}
