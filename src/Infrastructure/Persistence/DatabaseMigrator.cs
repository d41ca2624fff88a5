using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Brings a database to the model's schema and renews the role, the grants and the row-level security policies.</summary>
public static class DatabaseMigrator
{
    /// <summary>"CmtsEval" in ASCII; two who migrate one database at once do so one after the other.</summary>
    private const long Turn = 0x436D74734576616C;

    public static async Task MigrateAsync(CmtsEvalDbContext owner, CancellationToken cancellationToken)
    {
        await owner.Database.MigrateAsync(cancellationToken);

        var connection = (NpgsqlConnection)owner.Database.GetDbConnection();
        await owner.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await owner.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Turn})", cancellationToken);
            JobDatabase.Migrate(connection);
            await ApplicationRole.EnsureAsync(connection, cancellationToken);
            await using var script = new NpgsqlCommand(SecurityScript.For(owner.Model), connection);
            await script.ExecuteNonQueryAsync(cancellationToken);
            await owner.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Turn})", CancellationToken.None);
        }
        finally
        {
            await owner.Database.CloseConnectionAsync();
        }
    }
}
