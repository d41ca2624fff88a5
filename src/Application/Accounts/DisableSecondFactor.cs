using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Gives up the own second factor, where no role demands one.</summary>
[RequiresPermission(Permission.ManageOwnAccount)]
public sealed record DisableSecondFactor(string Code) : ICommand<Done>
{
    internal sealed class Validator : AbstractValidator<DisableSecondFactor>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
    }

    internal sealed class Handler(ISecondFactor secondFactor, ICurrentUser user) : ICommandHandler<DisableSecondFactor, Done>
    {
        public async Task<Done> Handle(DisableSecondFactor command, CancellationToken cancellationToken)
        {
            await secondFactor.DisableAsync(user.Id, command.Code, cancellationToken);
            return Done.Value;
        }
    }
}
