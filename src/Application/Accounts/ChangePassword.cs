using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Replaces the own password; other sessions end.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
[CarriesSecret]
public sealed record ChangePassword(string CurrentPassword, string NewPassword) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangePassword>
    {
        public Validator()
        {
            RuleFor(command => command.CurrentPassword).NotEmpty().MaximumLength(128);
            RuleFor(command => command.NewPassword).NotEmpty().MaximumLength(128);
        }
    }

    internal sealed class Handler(IAccountRegister register, ICurrentUser user) : ICommandHandler<ChangePassword>
    {
        public async Task Handle(ChangePassword command, CancellationToken cancellationToken)
        {
            await register.ChangePasswordAsync(user.Id, command.CurrentPassword, command.NewPassword, cancellationToken);
        }
    }
}
