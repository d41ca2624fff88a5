using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CmtsEval.Infrastructure.Tokens;

/// <summary>Keeps the registration of the single-page application as the settings say, at every start.</summary>
internal sealed class SpaClientRegistration(IServiceScopeFactory scopes, IOptions<TokenSettings> settings) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var wanted = Describe();
        if (await applications.FindByClientIdAsync(TokenNames.SpaClient, cancellationToken) is { } present)
        {
            await applications.UpdateAsync(present, wanted, cancellationToken);
        }
        else
        {
            await applications.CreateAsync(wanted, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private OpenIddictApplicationDescriptor Describe()
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = TokenNames.SpaClient,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = "CmtsEval",
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.Endpoints.EndSession,
                Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.GrantTypes.RefreshToken,
                Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile,
                Permissions.Scopes.Roles,
                Permissions.Prefixes.Scope + TokenNames.ApiScope,
            },
        };
        foreach (var origin in settings.Value.SpaOrigins.Select(origin => origin.TrimEnd('/')))
        {
            descriptor.RedirectUris.Add(new Uri($"{origin}/callback"));
            descriptor.PostLogoutRedirectUris.Add(new Uri($"{origin}/"));
        }

        return descriptor;
    }
}
