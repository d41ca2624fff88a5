using CmtsEval.Application.Accounts;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;

namespace CmtsEval.Infrastructure.Tokens;

internal static class TokenRegistration
{
    /// <summary>The OAuth 2.0 and OpenID Connect server: authorization code with PKCE, rotating refresh tokens, client credentials.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        var settings = configuration.GetSection(TokenSettings.Section).Get<TokenSettings>() ?? new TokenSettings();
        services.AddOptions<TokenSettings>().Bind(configuration.GetSection(TokenSettings.Section)).PostConfigure(options =>
            options.SpaOrigins = options is { SpaOrigins: [], Issuer: { } address } ? [address.GetLeftPart(UriPartial.Authority)] : options.SpaOrigins);
        services.AddSingleton(_ => TokenKeys.Load(configuration, mayCreate: isDevelopment));
        services.AddScoped<IMachineClients, MachineClients>();
        services.AddHostedService<SpaClientRegistration>();

        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<CmtsEvalDbContext>())
            .AddServer(server => Configure(server, settings, isDevelopment));
        services.AddOptions<OpenIddictServerOptions>().Configure<TokenKeys>((options, keys) =>
        {
            options.SigningCredentials.Add(new(keys.Signing, Microsoft.IdentityModel.Tokens.SecurityAlgorithms.RsaSha256));
            options.EncryptionCredentials.Add(new(
                keys.Encryption,
                Microsoft.IdentityModel.Tokens.SecurityAlgorithms.Aes256KW,
                Microsoft.IdentityModel.Tokens.SecurityAlgorithms.Aes256CbcHmacSha512));
        });
        return services;
    }

    private static void Configure(OpenIddictServerBuilder server, TokenSettings settings, bool isDevelopment)
    {
        server.SetAuthorizationEndpointUris("connect/authorize")
            .SetTokenEndpointUris("connect/token")
            .SetEndSessionEndpointUris("connect/logout")
            .SetRevocationEndpointUris("connect/revoke")
            .SetUserInfoEndpointUris("connect/userinfo");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow().AllowClientCredentialsFlow();
        server.Configure(options => options.CodeChallengeMethods.Remove(OpenIddictConstants.CodeChallengeMethods.Plain));
        server.RegisterScopes(
            [OpenIddictConstants.Scopes.Profile, OpenIddictConstants.Scopes.Roles, TokenNames.ApiScope, .. TokenNames.MachineScopes]);
        server.SetAccessTokenLifetime(TimeSpan.FromMinutes(settings.AccessTokenMinutes))
            .SetRefreshTokenLifetime(TimeSpan.FromHours(settings.RefreshTokenHours))
            .SetRefreshTokenReuseLeeway(TimeSpan.FromSeconds(settings.RefreshReuseLeewaySeconds))
            .DisableAccessTokenEncryption();
        if (settings.Issuer is { } issuer)
        {
            server.SetIssuer(issuer);
        }

        var host = server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .EnableUserInfoEndpointPassthrough();
        if (isDevelopment)
        {
            host.DisableTransportSecurityRequirement();
        }
    }
}
