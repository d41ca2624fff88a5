using System.Collections.Concurrent;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>The accounts of one test; the first of each is opened by the operator, as nobody is there yet to open it over HTTP.</summary>
internal static class People
{
    public const string Password = "Correct-Horse-2026";

    private static readonly ConcurrentDictionary<string, Task<HttpClient>> SignedIn = new();

    /// <summary>Forgets everybody, because the database was emptied.</summary>
    public static void Forget() => SignedIn.Clear();

    /// <summary>A client with the tokens of one person of this role; the same name is the same person.</summary>
    public static Task<HttpClient> As(Role role, string? name = null)
    {
        var userName = name ?? $"the-{role.ToString().ToLowerInvariant()}";
        return SignedIn.GetOrAdd(userName, async _ =>
        {
            await OpenAsync(userName, role);
            return new Session(userName, Password).Client();
        });
    }

    public static string DisplayName(string userName) => $"Name of {userName}";

    /// <summary>Opens an account and answers its id.</summary>
    public static Task<Guid> OpenAsync(string userName, params Role[] roles) => OpenAsync(userName, Password, roles);

    public static async Task<Guid> OpenAsync(string userName, string password, params Role[] roles)
    {
        await using var scope = WebApplication.Factory.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<IAccountRegister>();
        var account = new NewAccount(userName, DisplayName(userName), password, roles) { Organisation = $"Organisation of {userName}" };
        var id = await register.OpenAsync(account, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
        return id.Value;
    }
}
