using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Accounts;

/// <summary>Who is signed in and what this person may do; the client builds its menus from it.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
public sealed record GetMyAccount : IQuery<MyAccount>
{
    private const string SecondFactorNeed = "second-factor";

    internal sealed class Handler(IAccountRegister register, IReadDb db, ICurrentUser user) : IQueryHandler<GetMyAccount, MyAccount>
    {
        public async Task<MyAccount> Handle(GetMyAccount query, CancellationToken cancellationToken)
        {
            var account = await register.GetAsync(user.Id, cancellationToken);
            var centreName = user.CentreId is { } centre
                ? await db.Set<BranchCentre>().Where(row => row.Id == centre).Select(row => row.Name).SingleOrDefaultAsync(cancellationToken)
                : null;

            return new MyAccount(
                account.Id,
                account.UserName,
                account.DisplayName,
                account.Roles,
                Permissions.Of(account.Roles),
                account.CentreId,
                centreName,
                user.TraineeId?.Value,
                user.TeacherId?.Value,
                user.AssessorId?.Value,
                account.Organisation,
                account.SecondFactor,
                account.Roles.Any(role => role.NeedsSecondFactor()) && !account.SecondFactor ? [SecondFactorNeed] : []);
        }
    }
}

/// <param name="SecondFactor">Whether one is enrolled.</param>
/// <param name="Needs">What the account still lacks: <c>second-factor</c>.</param>
public sealed record MyAccount(
    Guid Id,
    string UserName,
    string DisplayName,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Permission> Permissions,
    Guid? CentreId,
    string? CentreName,
    Guid? TraineeId,
    Guid? TeacherId,
    Guid? AssessorId,
    string? Organisation,
    bool SecondFactor,
    IReadOnlyList<string> Needs);
