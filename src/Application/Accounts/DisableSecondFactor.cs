using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Gives up the own second factor, where no role demands one.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
public sealed record DisableSecondFactor(string Code) : ICommand
{
    internal sealed class Validator : AbstractValidator<DisableSecondFactor>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
    }

    internal sealed class Handler(ISecondFactor secondFactor, ICurrentUser user) : ICommandHandler<DisableSecondFactor>
    {
        public async Task Handle(DisableSecondFactor command, CancellationToken cancellationToken)
        {
            await secondFactor.DisableAsync(user.Id, command.Code, cancellationToken);
        }
    }
}
