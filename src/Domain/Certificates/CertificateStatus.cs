using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.Certificates;

/// <summary>Issued ⇄ Suspended → Withdrawn / Replaced; the last two are final.</summary>
public enum CertificateStatus
{
    Issued,
    Suspended,
    Withdrawn,

    /// <summary>Another certificate with its own number stands for it.</summary>
    Replaced,
}

/// <summary>One turn of a certificate's status; kept for ever.</summary>
/// <param name="Reason">Null for the issue itself.</param>
public sealed record CertificateTurn(CertificateStatus Status, string? Reason, UserId By, DateTimeOffset At);
