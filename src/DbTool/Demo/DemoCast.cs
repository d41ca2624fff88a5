using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.DbTool.Demo;

/// <summary>Opens the demo's accounts and knows who is who.</summary>
internal sealed class DemoCast(ToolHost host)
{
    private static readonly ToolUser Founder = new() { SignedInId = UserId.New(), Roles = [Role.SocietyAdministrator] };

    private readonly Dictionary<string, ToolUser> _users = [];

    public ToolUser this[DemoAccount account] => _users[account.UserName];

    /// <summary>Opens an account with the demo password, optionally linked to a centre and a register entry.</summary>
    public async Task<ToolUser> OpenAsync(DemoAccount account, CancellationToken cancellationToken, ToolUser? links = null)
    {
        links ??= ToolUser.Anyone;
        var id = await host.CommitAsync(
            Founder,
            services => services.GetRequiredService<IAccountRegister>().OpenAsync(
                new NewAccount(account.UserName, account.DisplayName, account.Password, [account.Role])
                {
                    Organisation = account.Organisation,
                    CentreId = links.CentreId,
                    TeacherId = links.TeacherId,
                    AssessorId = links.AssessorId,
                    ConsentVersion = account.Role is Role.Trainee ? PrivacyNotice.CurrentVersion : null,
                },
                cancellationToken),
            cancellationToken);
        return _users[account.UserName] = links with { SignedInId = id, Roles = [account.Role] };
    }

    /// <summary>Notes what an account is linked to since it was opened.</summary>
    public ToolUser Link(DemoAccount account, Func<ToolUser, ToolUser> change) => _users[account.UserName] = change(this[account]);
}
