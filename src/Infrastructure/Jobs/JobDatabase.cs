using CmtsEval.Infrastructure.Persistence.Isolation;
using Hangfire.PostgreSql;
using Npgsql;

namespace CmtsEval.Infrastructure.Jobs;

/// <summary>Hangfire's tables, in a schema of their own; the database tool makes them, the application's role uses them.</summary>
internal static class JobDatabase
{
    public const string Schema = "hangfire";

    private const int Connections = 12;

    /// <summary>Makes the tables or brings them to the library's version; Hangfire's own scripts do nothing a second time.</summary>
    public static void Migrate(NpgsqlConnection owner) => PostgreSqlObjectsInstaller.Install(owner, Schema);

    /// <summary>Connects as the role that owns nothing, which the server gives every session of this string.</summary>
    public static string ConnectionString(string application) => new NpgsqlConnectionStringBuilder(application)
    {
        Options = $"-c role={ApplicationRole.Name}",
        ApplicationName = "cmtseval-jobs",
        MaxPoolSize = Connections,
        Enlist = false,
    }.ConnectionString;

    public static PostgreSqlStorageOptions Options => new()
    {
        SchemaName = Schema,
        PrepareSchemaIfNecessary = false,
        EnableLongPolling = true,
        EnableTransactionScopeEnlistment = false,
    };
}
