using CmtsEval.Application.Common;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Lets another system fetch tokens with client credentials for the scopes named; its secret is shown once.</summary>
[RequiresPermission(Permission.OpenSocietyAccounts)]
[CarriesSecret]
public sealed record RegisterMachineClient(string ClientId, string DisplayName, IReadOnlyList<string> Scopes)
    : ICommand<MachineClientCredentials>
{
    internal sealed class Validator : AbstractValidator<RegisterMachineClient>
    {
        public Validator()
        {
            RuleFor(command => command.ClientId).NotEmpty().Matches("^[a-z0-9][a-z0-9-]{2,49}$");
            RuleFor(command => command.DisplayName).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Scopes).NotEmpty();
        }
    }

    internal sealed class Handler(IMachineClients clients) : ICommandHandler<RegisterMachineClient, MachineClientCredentials>
    {
        public Task<MachineClientCredentials> Handle(RegisterMachineClient command, CancellationToken cancellationToken) =>
            clients.RegisterAsync(command.ClientId, command.DisplayName, command.Scopes, cancellationToken);
    }
}

/// <param name="ClientSecret">256 random bits; kept as a hash only.</param>
public sealed record MachineClientCredentials(Guid Id, string ClientId, string ClientSecret);

/// <summary>The register of systems that fetch tokens for themselves.</summary>
public interface IMachineClients
{
    /// <exception cref="Domain.Common.DomainException">The id is taken or a scope is not for machines.</exception>
    Task<MachineClientCredentials> RegisterAsync(
        string clientId, string displayName, IReadOnlyList<string> scopes, CancellationToken cancellationToken);
}
