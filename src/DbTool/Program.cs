using System.CommandLine;
using CmtsEval.DbTool.Demo;
using CmtsEval.Infrastructure;
using Npgsql;

namespace CmtsEval.DbTool;

/// <summary>Looks after the database: migrate, seed, reset, first administrator, keys.</summary>
internal static class DbToolProgram
{
    private static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Looks after the CmtsEval database: the only way its schema changes.");
        var seed = new Command("seed", "Fills the database.");

        root.Subcommands.Add(Verb("migrate", "Brings the schema, the role, the grants and the policies to this version.", MigrateDatabase.RunAsync));
        root.Subcommands.Add(Verb("reset", "Removes every table and row; Development only.", ResetDatabase.RunAsync));
        root.Subcommands.Add(Administrator());
        root.Subcommands.Add(Keys());
        root.Subcommands.Add(seed);
        seed.Subcommands.Add(Verb("demo", "Makes the demo through the use cases; Development only.", SeedDemo.RunAsync));

        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (Sentence(exception) is not null)
        {
            await Console.Error.WriteLineAsync(Sentence(exception));
            return 1;
        }
    }

    /// <summary>What to tell the operator; null when the exception is a fault of this tool.</summary>
    private static string? Sentence(Exception exception) => exception switch
    {
        MisconfiguredException => exception.Message,
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedObject } =>
            "The schema is not this version's: run 'migrate' first.",
        PostgresException refused => $"The database refuses: {refused.MessageText} ({refused.SqlState}).",
        NpgsqlException => $"The database does not answer: {exception.Message}.",
        { InnerException: NpgsqlException transient } => Sentence(transient),
        _ => null,
    };

    private static Command Administrator()
    {
        var userName = new Option<string>("--user-name") { Description = "What the administrator signs in with.", Required = true };
        var displayName = new Option<string>("--display-name") { Description = "The administrator's name.", Required = true };
        var command = new Command("admin", "Opens the account of an administrator of the society.") { userName, displayName };
        command.SetAction((line, cancellationToken) =>
            MakeAdministrator.RunAsync(line.GetRequiredValue(userName), line.GetRequiredValue(displayName), cancellationToken));
        return command;
    }

    private static Command Keys()
    {
        var folder = new Option<string>("--folder") { Description = "An empty or new directory, readable by the server only.", Required = true };
        var command = new Command("keys", "Makes the keys that Production needs: for personal data and for tokens.") { folder };
        command.SetAction((line, _) => MakeKeys.RunAsync(line.GetRequiredValue(folder)));
        return command;
    }

    private static Command Verb(string name, string description, Func<CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description);
        command.SetAction((_, cancellationToken) => run(cancellationToken));
        return command;
    }
}
