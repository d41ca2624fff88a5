using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>Looks at tables as their owner, to prove that a refusal wrote nothing.</summary>
internal static class Rows
{
    public static async Task<int> CountAsync(string table, string condition = "true")
    {
        var source = WebApplication.Factory.Services.GetRequiredService<NpgsqlDataSource>();
#pragma warning disable CA2100 // constants of the tests
        await using var command = source.CreateCommand($"SELECT count(*)::int FROM {table} WHERE {condition}");
#pragma warning restore CA2100
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
