using CmtsEval.Application.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Ends the session of the sign-in page in this browser.</summary>
[PublicUse]
public sealed record SignOut : ICommand
{
    internal sealed class Handler(ISignIn signIn) : ICommandHandler<SignOut>
    {
        public async Task Handle(SignOut command, CancellationToken cancellationToken)
        {
            await signIn.EndSessionAsync(cancellationToken);
        }
    }
}
