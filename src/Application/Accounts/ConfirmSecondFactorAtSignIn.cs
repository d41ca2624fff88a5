using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Turns the second factor on before the first sign-in of a role that needs one.</summary>
[PublicUse]
[CarriesSecret]
public sealed record ConfirmSecondFactorAtSignIn(string UserName, string Password, string Code) : ICommand<SecondFactorEnrolled>
{
    internal sealed class Validator : AbstractValidator<ConfirmSecondFactorAtSignIn>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(254);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
            RuleFor(command => command.Code).NotEmpty().MaximumLength(20);
        }
    }

    internal sealed class Handler(ISignIn signIn, ISecondFactor secondFactor)
        : ICommandHandler<ConfirmSecondFactorAtSignIn, SecondFactorEnrolled>
    {
        public async Task<SecondFactorEnrolled> Handle(ConfirmSecondFactorAtSignIn command, CancellationToken cancellationToken)
        {
            var user = await signIn.VerifyPasswordAsync(command.UserName, command.Password, cancellationToken);
            return new SecondFactorEnrolled(await secondFactor.ConfirmAsync(user, command.Code, cancellationToken));
        }
    }
}
