using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.DbTool.Demo;

/// <summary>Opens the demo's accounts and knows who is who.</summary>
internal sealed class DemoCast(ToolHost host)
{
    private readonly Dictionary<string, ToolUser> _users = [];

    public ToolUser this[DemoAccount account] => _users[account.UserName];

    /// <summary>Opens an account of the society, an expert, an organisation or a trainee.</summary>
    public async Task<ToolUser> OpenAsync(DemoAccount account, CancellationToken cancellationToken)
    {
        var id = await host.CommitAsync(
            ToolUser.Operator,
            services => services.GetRequiredService<IAccountRegister>().OpenAsync(
                new NewAccount(account.UserName, account.DisplayName, account.Password, [account.Role])
                {
                    Organisation = account.Organisation,
                    ConsentVersion = account.Role is Role.Trainee ? PrivacyNotice.CurrentVersion : null,
                },
                cancellationToken),
            cancellationToken);
        return _users[account.UserName] = new ToolUser { SignedInId = id, Roles = [account.Role] };
    }

    /// <summary>Opens an account of the centre's own people, as its manager does.</summary>
    /// <param name="links">The centre and the register entry that the person is.</param>
    public async Task<ToolUser> OpenStaffAsync(ToolUser manager, DemoAccount account, ToolUser links, CancellationToken cancellationToken)
    {
        var command = new OpenStaffAccount(
            account.UserName, account.DisplayName, account.Password, account.Role, links.TeacherId?.Value, links.AssessorId?.Value);
        var id = await host.SendAsync(manager, command, cancellationToken);
        return _users[account.UserName] = links with { SignedInId = new(id), Roles = [account.Role], CentreId = manager.CentreId };
    }

    /// <summary>Looks up what the account is linked to by now: a centre since its approval, a trainee since a registration.</summary>
    public async Task<ToolUser> RefreshAsync(DemoAccount account, CancellationToken cancellationToken)
    {
        var user = this[account];
        var view = await host.CommitAsync(
            ToolUser.Operator,
            services => services.GetRequiredService<IAccountRegister>().GetAsync(user.SignedInId!.Value, cancellationToken),
            cancellationToken);
        return _users[account.UserName] = user with
        {
            CentreId = view.CentreId is { } centre ? new BranchCentreId(centre) : null,
            TraineeId = view.TraineeId is { } trainee ? new TraineeId(trainee) : null,
        };
    }
}
