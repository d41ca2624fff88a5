using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Lets a disabled account in again.</summary>
[RequiresPermission(Permission.ManageAccounts)]
[NeedsNoVersion(NoVersionReason.SetsAccount)]
public sealed record EnableAccount(Guid AccountId) : ICommand
{
    internal sealed class Validator : AbstractValidator<EnableAccount>
    {
        public Validator() => RuleFor(command => command.AccountId).NotEmpty();
    }

    internal sealed class Handler(ManagedAccounts accounts, IAccountRegister register, ICurrentUser user)
        : ICommandHandler<EnableAccount>
    {
        public async Task Handle(EnableAccount command, CancellationToken cancellationToken)
        {
            var account = await accounts.GetAsync(new(command.AccountId), cancellationToken);

            AccountPolicy.RequireNotOwn(new(account.Id), user.Id);
            await register.SetDisabledAsync(new(account.Id), disabled: false, cancellationToken);
        }
    }
}
