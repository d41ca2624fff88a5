namespace CmtsEval.Domain.Accounts;

/// <summary>A person's electronic signature: the name as typed, the moment, and what it stands under.</summary>
/// <param name="WithSecondFactor">Whether the signer also gave a code of an authenticator app; always so for accounts that have enrolled one.</param>
/// <param name="ContentHash">SHA-256 of what was signed, lower-case hexadecimal.</param>
public sealed record PersonalSignature(UserId Signer, string Name, DateTimeOffset At, bool WithSecondFactor, string ContentHash);
