using CmtsEval.Infrastructure.Tokens;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace CmtsEval.Web.Security;

/// <summary>How the API validates the access tokens that this server issued: signature, issuer, audience, lifetime, live account.</summary>
internal static class BearerTokens
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(5);

    public static void Configure(JwtBearerOptions options, TokenKeys keys, IOptions<TokenSettings> settings, TimeProvider time)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            IssuerSigningKey = keys.Signing,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidTypes = ["at+jwt"],
            ValidAudience = TokenNames.Audience,
            ValidateIssuer = settings.Value.Issuer is not null,
            ValidIssuer = settings.Value.Issuer?.AbsoluteUri,
            NameClaimType = "name",
            RoleClaimType = "role",
            LifetimeValidator = (notBefore, expires, _, _) =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                return expires is { } end && now < end + ClockSkew && (notBefore is not { } start || start <= now + ClockSkew);
            },
        };
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = async context =>
            {
                var claims = context.HttpContext.RequestServices.GetRequiredService<LiveClaims>();
                if (!await claims.AttachAsync(context.Principal!, context.HttpContext.RequestAborted))
                {
                    context.Fail("The account behind the token is disabled or gone.");
                }
            },
        };
    }
}
