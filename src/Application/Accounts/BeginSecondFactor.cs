using CmtsEval.Application.Common;

namespace CmtsEval.Application.Accounts;

/// <summary>Makes the key for an authenticator app; nothing changes until it is confirmed.</summary>
[RequiresPermission(Permission.UseOwnAccount)]
[CarriesSecret]
public sealed record BeginSecondFactor : ICommand<SecondFactorKey>
{
    internal sealed class Handler(ISecondFactor secondFactor, ICurrentUser user) : ICommandHandler<BeginSecondFactor, SecondFactorKey>
    {
        public Task<SecondFactorKey> Handle(BeginSecondFactor command, CancellationToken cancellationToken) =>
            secondFactor.BeginAsync(user.Id, cancellationToken);
    }
}
