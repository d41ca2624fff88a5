using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Replaces the roles of an account of the society, an expert or an auditor; counts from the next request on.</summary>
[RequiresPermission(Permission.OpenSocietyAccounts)]
[NeedsNoVersion(NoVersionReason.SetsAccount)]
public sealed record AssignRoles(Guid AccountId, IReadOnlyList<Role> Roles) : ICommand
{
    internal sealed class Validator : AbstractValidator<AssignRoles>
    {
        public Validator()
        {
            RuleFor(command => command.AccountId).NotEmpty();
            RuleFor(command => command.Roles).NotEmpty();
            RuleForEach(command => command.Roles).IsInEnum();
        }
    }

    internal sealed class Handler(IAccountRegister register, ICurrentUser user) : ICommandHandler<AssignRoles>
    {
        public async Task Handle(AssignRoles command, CancellationToken cancellationToken)
        {
            var account = await register.GetAsync(new(command.AccountId), cancellationToken);

            AccountPolicy.RequireNotOwn(new(account.Id), user.Id);
            AccountPolicy.RequireGivenBySociety(account.Roles);
            AccountPolicy.RequireGivenBySociety(command.Roles);
            await register.SetRolesAsync(new(account.Id), command.Roles, cancellationToken);
        }
    }
}
