using System.Security.Claims;
using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CmtsEval.Web.Security;

/// <summary>What goes into tokens: subject, name and roles; everything else is looked up when the token is used.</summary>
internal static class TokenPrincipals
{
    private const string AuthenticationType = "Bearer";

    public static ClaimsPrincipal Of(AccountView account, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity(AuthenticationType, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, account.Id.ToString()).SetClaim(Claims.Name, account.DisplayName);
        identity.SetClaims(Claims.Role, [.. account.Roles.Select(role => role.ToString())]);
        return Finish(identity, scopes);
    }

    public static ClaimsPrincipal OfMachine(string applicationId, string clientId, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity(AuthenticationType, Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, applicationId).SetClaim(Claims.Name, clientId);
        identity.SetClaims(Claims.Role, [nameof(Role.MachineClient)]);
        return Finish(identity, scopes);
    }

    private static ClaimsPrincipal Finish(ClaimsIdentity identity, IEnumerable<string> scopes)
    {
        identity.SetDestinations(claim => claim.Type is Claims.Subject or Claims.Name or Claims.Role
            ? [Destinations.AccessToken, Destinations.IdentityToken]
            : [Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        principal.SetScopes(scopes);
        principal.SetResources(TokenNames.Audience);
        return principal;
    }
}
