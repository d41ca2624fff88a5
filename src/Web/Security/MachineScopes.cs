using CmtsEval.Application.Common;
using CmtsEval.Infrastructure.Tokens;

namespace CmtsEval.Web.Security;

/// <summary>The one permission that each scope of a machine client opens; a token without the scope has none.</summary>
internal static class MachineScopes
{
    private static readonly Dictionary<Permission, string> Needed = new()
    {
        [Permission.VerifyCertificatesBySystem] = TokenNames.VerifyCertificates,
    };

    public static bool Allow(IEnumerable<string> scopes, Permission permission) =>
        Needed.TryGetValue(permission, out var scope) && scopes.Contains(scope);
}
