using CmtsEval.Domain.Common;

namespace CmtsEval.Application.Auditing;

/// <summary>Who did what, when, on what and with which outcome; holds ids only, no personal data.</summary>
public interface IAuditTrail
{
    /// <summary>The entry of a command that succeeds; the unit of work commits it with the command.</summary>
    AuditEntry Done(string useCase, IReadOnlyDictionary<string, Guid> subjects);

    /// <summary>Writes the entry of a refused command on its own.</summary>
    Task RefusedAsync(string useCase, IReadOnlyDictionary<string, Guid> subjects, DomainError error, CancellationToken cancellationToken);
}
