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
    private static readonly ConcurrentBag<Session> Sessions = [];

    /// <summary>No account was opened and nobody has signed in since the database was emptied.</summary>
    public static bool IsNobodyHere { get; private set; } = true;

    /// <summary>Forgets everybody, because the database was emptied.</summary>
    public static void Forget()
    {
        SignedIn.Clear();
        Sessions.Clear();
        IsNobodyHere = true;
    }

    /// <summary>Everybody who has signed in, with their tokens of this moment.</summary>
    public static KeptPeople Kept() => new(SignedIn.ToDictionary(), [.. Sessions.Select(session => (session, session.Tokens))]);

    /// <summary>As they were when they were kept; their accounts and tokens are in the database again.</summary>
    public static void PutBack(KeptPeople kept)
    {
        IsNobodyHere = false;
        foreach (var (userName, client) in kept.Clients)
        {
            SignedIn[userName] = client;
        }

        foreach (var (session, tokens) in kept.Sessions)
        {
            session.Tokens = tokens;
            Sessions.Add(session);
        }
    }

    /// <summary>A client of an account that is there, which signs in when it is first used.</summary>
    public static HttpClient Client(string userName, string password)
    {
        IsNobodyHere = false;
        var session = new Session(userName, password);
        Sessions.Add(session);
        return session.Client();
    }

    /// <summary>A client with the tokens of one person of this role; the same name is the same person.</summary>
    public static Task<HttpClient> As(Role role, string? name = null)
    {
        var userName = name ?? $"the-{role.ToString().ToLowerInvariant()}";
        return SignedIn.GetOrAdd(userName, async _ =>
        {
            await OpenAsync(userName, role);
            return Client(userName, Password);
        });
    }

    public static string DisplayName(string userName) => $"Name of {userName}";

    /// <summary>Opens an account and answers its id.</summary>
    public static Task<Guid> OpenAsync(string userName, params Role[] roles) => OpenAsync(userName, Password, roles);

    public static async Task<Guid> OpenAsync(string userName, string password, params Role[] roles)
    {
        IsNobodyHere = false;
        await using var scope = WebApplication.Factory.Services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<IAccountRegister>();
        var account = new NewAccount(userName, DisplayName(userName), password, roles) { Organisation = $"Organisation of {userName}" };
        var id = await register.OpenAsync(account, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(CancellationToken.None);
        return id.Value;
    }
}

/// <summary>The people of a kept state.</summary>
internal sealed record KeptPeople(IReadOnlyDictionary<string, Task<HttpClient>> Clients, IReadOnlyList<(Session Session, SessionTokens? Tokens)> Sessions);
