using System.CommandLine;
using CmtsEval.DbTool.Demo;

namespace CmtsEval.DbTool;

/// <summary>Looks after the database: migrate, seed, reset, first administrator, keys.</summary>
internal static class DbToolProgram
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Looks after the CmtsEval database: the only way its schema changes.");
        var seed = new Command("seed", "Fills the database.");

        root.Subcommands.Add(Verb("migrate", "Brings the schema, the role, the grants and the policies to this version.", MigrateDatabase.RunAsync));
        root.Subcommands.Add(Verb("reset", "Removes every table and row; Development only.", ResetDatabase.RunAsync));
        root.Subcommands.Add(Administrator());
        root.Subcommands.Add(Keys());
        root.Subcommands.Add(seed);
        seed.Subcommands.Add(Verb("demo", "Makes the demo through the use cases; Development only.", SeedDemo.RunAsync));

        return root.Parse(args).InvokeAsync();
    }

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
