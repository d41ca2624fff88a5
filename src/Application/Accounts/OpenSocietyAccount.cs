using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Opens an account for somebody of the society, an expert or an auditor.</summary>
/// <param name="Password">The first password, handed over in person; the holder changes it.</param>
/// <param name="Organisation">Employer; an expert must not audit it.</param>
[RequiresPermission(Permission.OpenSocietyAccounts)]
[CarriesSecret]
public sealed record OpenSocietyAccount(
    string UserName, string DisplayName, string Password, IReadOnlyList<Role> Roles, string? Organisation) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<OpenSocietyAccount>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(50);
            RuleFor(command => command.DisplayName).NotEmpty().MaximumLength(50);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
            RuleFor(command => command.Roles).NotEmpty();
            RuleForEach(command => command.Roles).IsInEnum();
            RuleFor(command => command.Organisation).MaximumLength(100);
        }
    }

    internal sealed class Handler(IAccountRegister register) : ICommandHandler<OpenSocietyAccount, Guid>
    {
        public async Task<Guid> Handle(OpenSocietyAccount command, CancellationToken cancellationToken)
        {
            AccountPolicy.RequireGivenBySociety(command.Roles);

            var user = await register.OpenAsync(
                new NewAccount(command.UserName, command.DisplayName, command.Password, command.Roles)
                {
                    Organisation = command.Organisation,
                },
                cancellationToken);

            return user.Value;
        }
    }
}
