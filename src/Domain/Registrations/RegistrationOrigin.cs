using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Registrations;

/// <summary>How a trainee came to the notice, and whether anybody besides the centre took money (A09.1).</summary>
/// <param name="PaidTo">To whom and how much, 2 to 500 characters; needed when <paramref name="PaidOthers"/>.</param>
public sealed record RegistrationOrigin(OriginChannel Channel, bool PaidOthers, string? PaidTo = null)
{
    public void Check(Faults faults) => faults.Check(
        !PaidOthers || PaidTo?.Trim().Length is >= 2 and <= 500, RegistrationErrors.PaidToMissing, "origin.paidTo");
}

public enum OriginChannel
{
    /// <summary>Found the notice on the platform.</summary>
    Platform,

    /// <summary>The branch centre itself.</summary>
    Centre,

    /// <summary>The working unit or school.</summary>
    Unit,

    /// <summary>A colleague or friend.</summary>
    Acquaintance,

    /// <summary>An advertisement elsewhere.</summary>
    Advertisement,

    /// <summary>Somebody who recruits for others.</summary>
    Intermediary,
}
