using System.Text;
using CmtsEval.Infrastructure.Jobs;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CmtsEval.Infrastructure.Persistence.Isolation;

/// <summary>
/// The SQL that follows every migration: the grants of the application's non-owner role, and a row-level security policy for every
/// isolated table, derived from the same rules as the query filters. Idempotent.
/// </summary>
internal static class SecurityScript
{
    private const string Role = ApplicationRole.Name;
    private const string Jobs = JobDatabase.Schema;

    public static string For(IModel model)
    {
        var sql = new StringBuilder($$"""
            GRANT USAGE ON SCHEMA public TO {{Role}};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {{Role}};
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {{Role}};
            GRANT USAGE ON SCHEMA {{Jobs}} TO {{Role}};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {{Jobs}} TO {{Role}};
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {{Jobs}} TO {{Role}};
            CREATE OR REPLACE FUNCTION app_sees_everything() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
              AS $$ SELECT current_setting('cmtseval.sees_everything', true) = 'on' $$;

            """);
        sql.AppendLine("""
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
              AS $$ BEGIN RAISE EXCEPTION 'The table % is append-only.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $$;
            """);
        foreach (var table in AppendOnlyTables(model))
        {
            sql.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"""
                REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {Role};
                CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table}
                  FOR EACH ROW EXECUTE FUNCTION refuse_change();
                """);
        }

        foreach (var (function, setting) in new[] { ("app_centre", "centre"), ("app_trainee", "trainee"), ("app_user", "user") })
        {
            sql.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"""
                CREATE OR REPLACE FUNCTION {function}() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
                  AS $$ SELECT nullif(current_setting('cmtseval.{setting}', true), '')::uuid $$;
                """);
        }

        foreach (var (table, condition) in Policies(model))
        {
            sql.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"""
                ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
                DROP POLICY IF EXISTS isolation ON {table};
                CREATE POLICY isolation ON {table} TO {Role} USING (app_sees_everything() OR ({condition}));
                """);
        }

        return sql.ToString();
    }

    /// <summary>Every isolated table with the condition under which a row is visible; parts follow the aggregate they belong to.</summary>
    public static IReadOnlyList<(string Table, string Condition)> Policies(IModel model) =>
        [.. model.GetEntityTypes()
            .Where(entity => entity.GetTableName() is not null && !entity.IsMappedToJson())
            .Select(entity => (Table: entity.GetTableName()!, Condition: ConditionOf(entity)))
            .Where(policy => policy.Condition is not null)
            .Select(policy => (policy.Table, policy.Condition!))
            .DistinctBy(policy => policy.Table)];

    private static IEnumerable<string> AppendOnlyTables(IModel model) =>
        model.GetEntityTypes().Where(entity => entity.FindAnnotation(PropertyExtensions.AppendOnly) is not null).Select(entity => entity.GetTableName()!);

    private static string? ConditionOf(IEntityType entity)
    {
        if (!entity.IsOwned() && ModelIsolation.RuleOf(entity.ClrType) is { } rule)
        {
            return rule.Sql;
        }

        var toWhole = Aggregates.WholeOf(entity);
        if (toWhole is null || toWhole.PrincipalEntityType == entity || ConditionOf(toWhole.PrincipalEntityType) is null)
        {
            return null;
        }

        var whole = toWhole.PrincipalEntityType.GetTableName()!;
        if (whole == entity.GetTableName())
        {
            return ConditionOf(toWhole.PrincipalEntityType);
        }

        var join = toWhole.Properties.Zip(toWhole.PrincipalKey.Properties, (part, key) =>
            $"whole.{key.GetColumnName()} = {entity.GetTableName()}.{part.GetColumnName()}");
        return $"EXISTS (SELECT FROM {whole} whole WHERE {string.Join(" AND ", join)})";
    }
}
