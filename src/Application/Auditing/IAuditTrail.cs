using CmtsEval.Application.Files;
using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Auditing;

/// <summary>Who did what, when, on what and with which outcome; holds ids only, no personal data.</summary>
public interface IAuditTrail
{
    /// <summary>The entry of a command that succeeds; the unit of work commits it with the command.</summary>
    AuditEntry Done(AuditedUse use);

    /// <summary>Writes the entry of a refused command on its own.</summary>
    Task RefusedAsync(AuditedUse use, DomainError error);
}

/// <summary>What was used, on which records, and why where a reason is due.</summary>
/// <param name="UseCase">The use case's name, <c>ApproveBranchCentre</c>.</param>
/// <param name="Subjects">The ids that the request carried and created, by name.</param>
/// <param name="Purpose">Why personal data was looked at; null where nobody is asked.</param>
public sealed record AuditedUse(string UseCase, IReadOnlyDictionary<string, Guid> Subjects, AccessPurpose? Purpose = null);
