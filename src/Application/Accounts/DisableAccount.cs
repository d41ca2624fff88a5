using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Stops an account at once: its next request is refused and its refresh tokens are revoked.</summary>
[RequiresPermission(Permission.ManageAccounts)]
[NeedsNoVersion(NoVersionReason.SetsAccount)]
public sealed record DisableAccount(Guid AccountId) : ICommand
{
    internal sealed class Validator : AbstractValidator<DisableAccount>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(ManagedAccounts accounts, IAccountRegister register, ICurrentUser user)
        : ICommandHandler<DisableAccount>
    {
        public async Task Handle(DisableAccount command, CancellationToken cancellationToken)
        {
            var account = await accounts.GetAsync(new(command.AccountId), cancellationToken);

            AccountPolicy.RequireNotOwn(new(account.Id), user.Id);
            await register.SetDisabledAsync(new(account.Id), disabled: true, cancellationToken);
        }
    }
}
