using CmtsEval.Application.Occupations;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.DbTool;

/// <summary>Brings the schema to this version and ships the occupation catalogue's first version where there is none.</summary>
internal static class MigrateDatabase
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using (var owner = OwnerDatabase.Open())
        {
            var pending = (await owner.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            await DatabaseMigrator.MigrateAsync(owner, cancellationToken);
            await Console.Out.WriteLineAsync(pending == 0 ? "The schema is current." : $"Applied {pending} migration(s).");
        }

        await using var host = new ToolHost(new ConfigurationBuilder().AddEnvironmentVariables().Build(), OwnerDatabase.IsDevelopment);
        var shipped = await host.SendAsync(ToolUser.Operator, new ShipOccupationCatalogue(), cancellationToken);
        if (shipped > 0)
        {
            await Console.Out.WriteLineAsync($"Shipped {shipped} occupation(s).");
        }

        return 0;
    }
}
