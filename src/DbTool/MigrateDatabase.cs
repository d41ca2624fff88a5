using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.DbTool;

internal static class MigrateDatabase
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var owner = OwnerDatabase.Open();
        var pending = (await owner.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
        await DatabaseMigrator.MigrateAsync(owner, cancellationToken);
        await Console.Out.WriteLineAsync(pending == 0 ? "The schema is current." : $"Applied {pending} migration(s).");
        return 0;
    }
}
