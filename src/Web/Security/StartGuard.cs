using CmtsEval.Infrastructure.Identity;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.Infrastructure.Tokens;
using Microsoft.Extensions.Options;

namespace CmtsEval.Web.Security;

/// <summary>Keeps what only Development may have out of every other environment: generated keys, demo accounts, relaxed sign-in.</summary>
internal static class StartGuard
{
    /// <exception cref="StartRefusal">The first thing that must not be, or is missing.</exception>
    public static async Task RequireSafeAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        Refuse(app.Configuration.GetValue<bool>("Demo:Enabled"), "Demo:Enabled is set; the demo runs in the Development environment only.");
        Refuse(
            !app.Services.GetRequiredService<IOptions<AccountSettings>>().Value.RequireSecondFactor,
            "Accounts:RequireSecondFactor is off; outside Development the society's people need a second factor.");
        Refuse(
            app.Services.GetRequiredService<IOptions<TokenSettings>>().Value.Issuer is not { Scheme: "https" },
            "Set Tokens:Issuer to the public https address of the platform.");
        Refuse(app.Services.GetRequiredService<DataKeyRing>().IsForDevelopment, "PersonalData:KeyFile holds keys generated for development.");
        Refuse(app.Services.GetRequiredService<TokenKeys>().IsForDevelopment, "Tokens:KeyFile holds keys generated for development.");

        await using var scope = app.Services.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<KnownPasswords>().FindAsync(CancellationToken.None);
        Refuse(known is not null, $"The account {known} has the password of the demo; change it or remove the account.");
    }

    private static void Refuse(bool condition, string sentence)
    {
        if (condition)
        {
            throw new StartRefusal($"CmtsEval does not start: {sentence}");
        }
    }
}
