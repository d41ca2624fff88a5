using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Changes accounts in the current unit of work and leaves the commit to it.</summary>
internal sealed class AppUserStore : UserOnlyStore<AppUser, CmtsEvalDbContext, Guid>
{
    public AppUserStore(CmtsEvalDbContext context, IdentityErrorDescriber? describer = null)
        : base(context, describer) => AutoSaveChanges = false;

    /// <summary>The account was loaded and is tracked; attaching it again would forget which stamp the stored row has.</summary>
    public override Task<IdentityResult> UpdateAsync(AppUser user, CancellationToken cancellationToken = default)
    {
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        return Task.FromResult(IdentityResult.Success);
    }
}
