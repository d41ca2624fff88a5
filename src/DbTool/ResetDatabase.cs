using Microsoft.EntityFrameworkCore;

namespace CmtsEval.DbTool;

/// <summary>Removes every table and row of a development database; refuses anywhere else.</summary>
internal static class ResetDatabase
{
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!OwnerDatabase.IsDevelopment)
        {
            await Console.Error.WriteLineAsync("Only a development database can be reset; set ASPNETCORE_ENVIRONMENT=Development if this is one.");
            return 1;
        }

        await using var owner = OwnerDatabase.Open();
        await owner.Database.ExecuteSqlRawAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS hangfire CASCADE;", cancellationToken);
        await Console.Out.WriteLineAsync("The database is empty.");
        return 0;
    }
}
