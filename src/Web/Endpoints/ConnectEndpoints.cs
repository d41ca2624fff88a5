using System.Security.Claims;
using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Tokens;
using CmtsEval.Web.Security;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CmtsEval.Web.Endpoints;

/// <summary>The steps of OAuth 2.0 and OpenID Connect in which this platform decides something; the protocol itself is OpenIddict's.</summary>
internal sealed class ConnectEndpoints : IEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/connect").WithTags("Connect").ExcludeFromDescription();
        group.MapMethods("/authorize", ["GET", "POST"], Authorize).Public();
        group.MapPost("/token", Exchange).Public();
        group.MapMethods("/logout", ["GET", "POST"], (Delegate)Logout).Public();
        group.MapMethods("/userinfo", ["GET", "POST"], UserInfo).Public();
    }

    private static async Task<IResult> Authorize(HttpContext context, IAccountRegister accounts, CancellationToken cancellationToken)
    {
        var request = RequestOf(context);
        var session = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var account = Guid.TryParse(session.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await accounts.FindAsync(new UserId(id), cancellationToken)
            : null;
        if (account is { Disabled: false } && !request.HasPromptValue(PromptValues.Login))
        {
            return Results.SignIn(TokenPrincipals.Of(account, request.GetScopes()), authenticationScheme: Scheme);
        }

        return request.HasPromptValue(PromptValues.None)
            ? Refuse(Errors.LoginRequired, "Nobody is signed in.")
            : Results.LocalRedirect($"/sign-in?returnUrl={Uri.EscapeDataString(context.Request.PathBase + context.Request.Path + WithoutPrompt(context.Request))}");
    }

    private static async Task<IResult> Exchange(
        HttpContext context, IAccountRegister accounts, IOpenIddictApplicationManager applications, CancellationToken cancellationToken)
    {
        var request = RequestOf(context);
        if (request.IsClientCredentialsGrantType())
        {
            var application = await applications.FindByClientIdAsync(request.ClientId!, cancellationToken)
                ?? throw new InvalidOperationException("The server let an unknown client pass.");
            var applicationId = await applications.GetIdAsync(application, cancellationToken);
            return Results.SignIn(TokenPrincipals.OfMachine(applicationId!, request.ClientId!, request.GetScopes()), authenticationScheme: Scheme);
        }

        var presented = await context.AuthenticateAsync(Scheme);
        var account = Guid.TryParse(presented.Principal?.GetClaim(Claims.Subject), out var id)
            ? await accounts.FindAsync(new UserId(id), cancellationToken)
            : null;
        if (account is not { Disabled: false })
        {
            return Refuse(Errors.InvalidGrant, "The account is disabled or gone.");
        }

        return Results.SignIn(TokenPrincipals.Of(account, presented.Principal!.GetScopes()), authenticationScheme: Scheme);
    }

    private static async Task<IResult> Logout(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [Scheme]);
    }

    private static async Task<IResult> UserInfo(HttpContext context, IAccountRegister accounts, CancellationToken cancellationToken)
    {
        var presented = await context.AuthenticateAsync(Scheme);
        var account = Guid.TryParse(presented.Principal?.GetClaim(Claims.Subject), out var id)
            ? await accounts.FindAsync(new UserId(id), cancellationToken)
            : null;
        return account is { Disabled: false }
            ? Results.Json(new Dictionary<string, object> { ["sub"] = account.Id, ["name"] = account.DisplayName, ["role"] = account.Roles })
            : Refuse(Errors.InvalidToken, "The account is disabled or gone.");
    }

    private static OpenIddictRequest RequestOf(HttpContext context) =>
        context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Not an OpenID Connect request.");

    private static string WithoutPrompt(HttpRequest request) =>
        QueryString.Create(request.Query.Where(pair => pair.Key != "prompt")).ToUriComponent();

    private static IResult Refuse(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [Scheme]);
}
