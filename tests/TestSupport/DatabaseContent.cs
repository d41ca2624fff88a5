using Npgsql;

namespace CmtsEval.TestSupport;

/// <summary>
/// The rows of a migrated database: taken away between tests, kept and put back where many tests begin from one state. Tables whose
/// rows belong to the schema stay as they are.
/// </summary>
public sealed class DatabaseContent
{
    private readonly string connectionString;
    private readonly IReadOnlyList<string> tables;
    private readonly string emptying;

    private DatabaseContent(string connectionString, IReadOnlyList<string> tables, IReadOnlySet<string> guarded)
    {
        this.connectionString = connectionString;
        this.tables = tables;
        emptying = string.Join(';', tables.Reverse().Select(table => guarded.Contains(table) ? $"TRUNCATE {table}" : $"DELETE FROM {table}"));
    }

    /// <summary>Reads which tables there are and which refer to which.</summary>
    /// <param name="lasting">Tables whose rows belong to the schema.</param>
    public static async Task<DatabaseContent> OfAsync(string connectionString, params string[] lasting)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var tables = (await ReadAsync(connection, "SELECT quote_ident(tablename), '' FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"))
            .Select(row => row.First).Except(lasting.Select(table => table.Any(char.IsUpper) ? $"\"{table}\"" : table));
        var references = await ReadAsync(
            connection,
            "SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid");
        var guarded = await ReadAsync(connection, "SELECT tgrelid::regclass::text, '' FROM pg_trigger WHERE NOT tgisinternal");
        return new DatabaseContent(connectionString, InOrder([.. tables], references), guarded.Select(row => row.First).ToHashSet());
    }

    /// <summary>Takes every row away. Deleting the few rows of a test takes a tenth of the time of truncating every table.</summary>
    public async Task EmptyAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(emptying, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<KeptRows> KeepAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var kept = new List<(string Table, byte[] Rows)>();
        foreach (var table in tables)
        {
            await using var has = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM {table})", connection);
            if (await has.ExecuteScalarAsync() is not true)
                continue;

            await using var source = await connection.BeginRawBinaryCopyAsync($"COPY {table} TO STDOUT (FORMAT binary)");
            using var rows = new MemoryStream();
            await source.CopyToAsync(rows);
            kept.Add((table, rows.ToArray()));
        }

        return new KeptRows(kept);
    }

    /// <summary>Adds the rows to whatever is there.</summary>
    public async Task PutBackAsync(KeptRows kept)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var (table, rows) in kept.Tables)
        {
            await using var target = await connection.BeginRawBinaryCopyAsync($"COPY {table} FROM STDIN (FORMAT binary)");
            await target.WriteAsync(rows);
        }
    }

    private static List<string> InOrder(List<string> tables, IReadOnlyList<(string From, string To)> references)
    {
        var ordered = new List<string>();
        while (tables.Count > 0)
        {
            var free = tables.Where(table => !references.Any(each => each.From == table && tables.Contains(each.To))).ToList();
            if (free.Count == 0)
                throw new InvalidOperationException($"These tables refer to one another in a circle: {string.Join(", ", tables)}.");

            ordered.AddRange(free);
            tables.RemoveAll(free.Contains);
        }

        return ordered;
    }

    private static async Task<IReadOnlyList<(string First, string Second)>> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}

/// <summary>Rows as PostgreSQL copies them, table by table, what is referred to first.</summary>
public sealed record KeptRows(IReadOnlyList<(string Table, byte[] Rows)> Tables);
