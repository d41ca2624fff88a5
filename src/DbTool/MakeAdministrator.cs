using System.Security.Cryptography;
using CmtsEval.Application.Accounts;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.DbTool;

/// <summary>Opens the account of an administrator of the society, who opens all others; prints a random first password once.</summary>
internal static class MakeAdministrator
{
    public static async Task<int> RunAsync(string userName, string displayName, CancellationToken cancellationToken)
    {
        var password = $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10))}-Aa1";
        await using var host = new ToolHost(new ConfigurationBuilder().AddEnvironmentVariables().Build(), OwnerDatabase.IsDevelopment);
        try
        {
            await host.CommitAsync(
                ToolUser.Operator,
                services => services.GetRequiredService<IAccountRegister>().OpenAsync(
                    new NewAccount(userName, displayName, password, [Role.SocietyAdministrator]), cancellationToken),
                cancellationToken);
        }
        catch (DomainException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }

        await Console.Out.WriteLineAsync($"Administrator {userName} made. First password, to be changed at the first sign-in: {password}");
        return 0;
    }
}
