using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Signed codes that say "whoever reads this is in the room of this session now"; each works for 15 s (A16.1).</summary>
public interface ISignInCodes
{
    SignInCode Issue(TrainingSessionId session, DateTimeOffset now);

    /// <summary>The session that the code was issued for.</summary>
    /// <exception cref="DomainException">Altered, not ours, or older than 15 s.</exception>
    TrainingSessionId Read(string code, DateTimeOffset now);
}

/// <summary>A code to show as a QR code.</summary>
/// <param name="Seconds">How long it works from now on; counted by a screen whose own clock may be wrong.</param>
public sealed record SignInCode(string Code, DateTimeOffset ExpiresAt, int Seconds);
