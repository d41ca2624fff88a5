using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using OpenIddict.Abstractions;

namespace CmtsEval.Infrastructure.Tokens;

/// <summary>
/// Removes tokens and authorizations that are expired, redeemed or revoked, two weeks after their creation: as long as a used token is
/// kept, its second use is recognised and ends the whole authorization.
/// </summary>
[Recurs("30 3 * * *")]
internal sealed class PruneTokens(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, IClock clock) : IRecurringJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var threshold = clock.Now - Kept;
        await tokens.PruneAsync(threshold, cancellationToken);
        await authorizations.PruneAsync(threshold, cancellationToken);
        return 0;
    }
}
