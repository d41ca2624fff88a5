using Npgsql;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>
/// The role as which the application works: it owns nothing and cannot sign in. A role belongs to the whole cluster, so databases that
/// are migrated at the same moment meet here, and no lock of one database keeps them apart.
/// </summary>
internal static class ApplicationRole
{
    public const string Name = "cmtseval_app";

    private const int Tries = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const string Sql = $"""
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{Name}') THEN CREATE ROLE {Name} NOLOGIN; END IF;
          IF NOT pg_has_role(current_user, '{Name}', 'MEMBER') THEN EXECUTE format('GRANT {Name} TO %I', current_user); END IF;
        END $$;
        """;

    /// <summary>Makes the role and lets the current user take it, whoever else does so at the same time.</summary>
    public static async Task EnsureAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var command = new NpgsqlCommand(Sql, owner);
                await command.ExecuteNonQueryAsync(cancellationToken);
                return;
            }
            catch (PostgresException elsewhere) when (attempt < Tries && IsMadeAtOnce(elsewhere))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    /// <summary>"tuple concurrently updated" has no code of its own.</summary>
    private static bool IsMadeAtOnce(PostgresException exception) => exception.SqlState
        is PostgresErrorCodes.DuplicateObject or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.InternalError;
}
