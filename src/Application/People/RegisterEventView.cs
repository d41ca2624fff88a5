using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.People;

namespace CmtsEval.Application.People;

/// <param name="By">Display name; null for what the platform did, or for an account that is gone.</param>
public sealed record RegisterEventView(DateOnly On, RegisterStep Step, string? By, string? Note)
{
    /// <summary>The history with names, latest first.</summary>
    internal static async Task<IReadOnlyList<RegisterEventView>> OfAsync(
        IReadOnlyList<RegisterEvent> history, IAccounts accounts, CancellationToken cancellationToken)
    {
        var names = await accounts.DisplayNamesAsync(history.Select(entry => entry.By).OfType<UserId>().Distinct(), cancellationToken);
        return
        [
            .. history.Reverse().Select(entry => new RegisterEventView(
                entry.On, entry.Step, entry.By is { } by ? names.GetValueOrDefault(by) : null, entry.Note)),
        ];
    }
}
