using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Turns the second factor on with a first code of the app.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
[CarriesSecret]
public sealed record ConfirmSecondFactor(string Code) : ICommand<SecondFactorEnrolled>
{
    internal sealed class Validator : AbstractValidator<ConfirmSecondFactor>
    {
        public Validator() => RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
    }

    internal sealed class Handler(ISecondFactor secondFactor, ICurrentUser user)
        : ICommandHandler<ConfirmSecondFactor, SecondFactorEnrolled>
    {
        public async Task<SecondFactorEnrolled> Handle(ConfirmSecondFactor command, CancellationToken cancellationToken) =>
            new(await secondFactor.ConfirmAsync(user.Id, command.Code, cancellationToken));
    }
}
