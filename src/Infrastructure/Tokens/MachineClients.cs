using System.Security.Cryptography;
using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CmtsEval.Infrastructure.Tokens;

internal sealed class MachineClients(IOpenIddictApplicationManager applications) : IMachineClients
{
    public async Task<MachineClientCredentials> RegisterAsync(
        string clientId, string displayName, IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        if (!scopes.All(TokenNames.MachineScopes.Contains))
        {
            throw new DomainException(AccountErrors.ScopeUnknown.At("scopes", ("known", TokenNames.MachineScopes)));
        }

        if (await applications.FindByClientIdAsync(clientId, cancellationToken) is not null)
        {
            throw new DomainException(AccountErrors.ClientIdTaken.At("clientId"));
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientSecret = secret,
            ClientType = ClientTypes.Confidential,
            DisplayName = displayName,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
        };
        descriptor.Permissions.UnionWith(scopes.Select(scope => Permissions.Prefixes.Scope + scope));
        var application = await applications.CreateAsync(descriptor, cancellationToken);
        var id = await applications.GetIdAsync(application, cancellationToken);
        return new MachineClientCredentials(Guid.Parse(id!), clientId, secret);
    }
}
