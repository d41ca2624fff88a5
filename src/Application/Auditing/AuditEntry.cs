using CmtsEval.Application.Files;

namespace CmtsEval.Application.Auditing;

/// <summary>One line of the audit trail; never changed or removed.</summary>
public sealed class AuditEntry
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for an anonymous caller.</summary>
    public Guid? UserId { get; init; }

    public required string Roles { get; init; }

    public Guid? CentreId { get; init; }

    /// <summary>The use case's name, <c>ApproveBranchCentre</c>.</summary>
    public required string UseCase { get; init; }

    /// <summary>The ids that the request carried and created, by name.</summary>
    public required IReadOnlyDictionary<string, Guid> Subjects { get; init; }

    /// <summary>Why personal data was looked at.</summary>
    public AccessPurpose? Purpose { get; init; }

    public required AuditOutcome Outcome { get; init; }

    /// <summary>The code of the refusal.</summary>
    public string? Code { get; init; }

    /// <summary>The rule behind the refusal, such as A06.2.</summary>
    public string? Article { get; init; }

    public required string CorrelationId { get; init; }
}

public enum AuditOutcome
{
    Done,
    Refused,
}
