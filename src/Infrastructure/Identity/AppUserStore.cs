using CmtsEval.Infrastructure.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>Changes accounts in the current unit of work and leaves the commit to it.</summary>
internal sealed class AppUserStore : UserOnlyStore<AppUser, CmtsEvalDbContext, Guid>
{
    public AppUserStore(CmtsEvalDbContext context, IdentityErrorDescriber? describer = null)
        : base(context, describer) => AutoSaveChanges = false;
}
