using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Lets a person in at the sign-in page; tokens are then fetched from the authorization endpoint.</summary>
/// <param name="UserName">User name, mobile number or e-mail address.</param>
/// <param name="Code">Code of the authenticator app or a recovery code, where a second factor is enrolled.</param>
[PublicUse]
[CarriesSecret]
public sealed record SignIn(
    string UserName, string Password, string? Code)
    : ICommand<StartedSession>
{
    internal sealed class Validator : AbstractValidator<SignIn>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(254);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
            RuleFor(command => command.Code).MaximumLength(20);
        }
    }

    internal sealed class Handler(ISignIn signIn) : ICommandHandler<SignIn, StartedSession>
    {
        public async Task<StartedSession> Handle(SignIn command, CancellationToken cancellationToken)
        {
            var user = await signIn.VerifyPasswordAsync(command.UserName, command.Password, cancellationToken);
            await signIn.VerifySecondFactorAsync(user, command.Code, cancellationToken);
            await signIn.StartSessionAsync(user, cancellationToken);

            return new StartedSession(user.Value);
        }
    }
}

public sealed record StartedSession(Guid UserId);
