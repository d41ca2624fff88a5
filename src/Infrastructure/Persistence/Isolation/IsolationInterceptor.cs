using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>
/// Tells PostgreSQL on every opened connection who asks, and takes the non-owner role that row-level security binds;
/// the pool resets both when the connection goes back.
/// </summary>
internal sealed class IsolationInterceptor : DbConnectionInterceptor
{
    private const string Sql = $"""
        SELECT set_config('role', '{ApplicationRole.Name}', false), set_config('cmtseval.sees_everything', @everything, false),
               set_config('cmtseval.centre', @centre, false), set_config('cmtseval.trainee', @trainee, false), set_config('cmtseval.user', @user, false)
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (eventData.Context is CmtsEvalDbContext { IsOwner: false } context)
        {
            using var command = Prepare(connection, context);
            command.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is CmtsEvalDbContext { IsOwner: false } context)
        {
            await using var command = Prepare(connection, context);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbCommand Prepare(DbConnection connection, CmtsEvalDbContext context)
    {
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        Add(command, "everything", context.SeesEverything ? "on" : "off");
        Add(command, "centre", context.Centre.Value.ToString());
        Add(command, "trainee", context.Trainee.Value.ToString());
        Add(command, "user", context.User.Value.ToString());
        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
