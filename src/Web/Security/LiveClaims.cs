using System.Security.Claims;
using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using OpenIddict.Abstractions;

namespace CmtsEval.Web.Security;

/// <summary>
/// Replaces what a token says of its holder by what the account says at this moment, so that a disabled account, a changed role or
/// a new centre counts at once.
/// </summary>
internal sealed class LiveClaims(IAccountRegister accounts, IOpenIddictApplicationManager applications)
{
    private const string RoleClaim = "role";
    private static readonly string MachineRole = nameof(Role.MachineClient);

    /// <summary>False when the account or the system behind the token is disabled or gone.</summary>
    public async Task<bool> AttachAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (principal.Identity is not ClaimsIdentity identity || !Guid.TryParse(identity.FindFirst("sub")?.Value, out var id))
        {
            return false;
        }

        if (identity.HasClaim(RoleClaim, MachineRole))
        {
            return await applications.FindByIdAsync(id.ToString(), cancellationToken) is not null;
        }

        if (await accounts.FindAsync(new UserId(id), cancellationToken) is not { Disabled: false } account)
        {
            return false;
        }

        foreach (var stale in identity.FindAll(RoleClaim).ToList())
        {
            identity.RemoveClaim(stale);
        }

        identity.AddClaims(account.Roles.Select(role => new Claim(RoleClaim, role.ToString())));
        Add(identity, HttpCurrentUser.CentreClaim, account.CentreId);
        Add(identity, HttpCurrentUser.TraineeClaim, account.TraineeId);
        Add(identity, HttpCurrentUser.TeacherClaim, account.TeacherId);
        Add(identity, HttpCurrentUser.AssessorClaim, account.AssessorId);
        return true;
    }

    private static void Add(ClaimsIdentity identity, string type, Guid? value)
    {
        if (value is { } id)
        {
            identity.AddClaim(new Claim(type, id.ToString()));
        }
    }
}
