namespace CmtsEval.Infrastructure.Tokens;

/// <summary>Settings under <c>Tokens</c>.</summary>
public sealed class TokenSettings
{
    public const string Section = "Tokens";

    /// <summary>The public address of the platform; taken from the request where none is set, which Production does not allow.</summary>
    public Uri? Issuer { get; set; }

    /// <summary>
    /// Addresses the single-page application is served from, without a path: <c>http://localhost:5080</c>. The issuer's when none is set.
    /// </summary>
    public IReadOnlyList<string> SpaOrigins { get; set; } = [];

    public int AccessTokenMinutes { get; set; } = 10;

    public int RefreshTokenHours { get; set; } = 12;

    /// <summary>How long a refresh token already used is still taken, for an answer that got lost; 0 takes none.</summary>
    public int RefreshReuseLeewaySeconds { get; set; }
}

/// <summary>Names that tokens, the server and its clients share.</summary>
public static class TokenNames
{
    public const string SpaClient = "cmtseval-spa";
    public const string Audience = "cmtseval-api";

    /// <summary>The scope with which the application acts for the signed-in person.</summary>
    public const string ApiScope = "api";

    /// <summary>Scopes that machine clients may be given.</summary>
    public const string VerifyCertificates = "certificates.verify";

    public static readonly IReadOnlyList<string> MachineScopes = [VerifyCertificates];
}
