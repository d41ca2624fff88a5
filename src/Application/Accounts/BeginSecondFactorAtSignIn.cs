using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>As <see cref="BeginSecondFactor"/>, for somebody whom sign-in refused because the role needs a second factor.</summary>
[PublicUse]
[CarriesSecret]
public sealed record BeginSecondFactorAtSignIn(string UserName, string Password) : ICommand<SecondFactorKey>
{
    internal sealed class Validator : AbstractValidator<BeginSecondFactorAtSignIn>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(254);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
        }
    }

    internal sealed class Handler(ISignIn signIn, ISecondFactor secondFactor)
        : ICommandHandler<BeginSecondFactorAtSignIn, SecondFactorKey>
    {
        public async Task<SecondFactorKey> Handle(BeginSecondFactorAtSignIn command, CancellationToken cancellationToken)
        {
            var user = await signIn.VerifyPasswordAsync(command.UserName, command.Password, cancellationToken);
            return await secondFactor.BeginAsync(user, cancellationToken);
        }
    }
}
