using System.CommandLine;
using CmtsEval.DbTool;
using CmtsEval.DbTool.Demo;

var root = new RootCommand("Looks after the CmtsEval database: the only way its schema changes.");

root.Subcommands.Add(Verb("migrate", "Brings the schema, the role, the grants and the policies to this version.", MigrateDatabase.RunAsync));
root.Subcommands.Add(Verb("reset", "Removes every table and row; Development only.", ResetDatabase.RunAsync));
root.Subcommands.Add(Administrator());

var seed = new Command("seed", "Fills the database.");
seed.Subcommands.Add(Verb("demo", "Makes the demo through the use cases; Development only.", SeedDemo.RunAsync));
root.Subcommands.Add(seed);

return await root.Parse(args).InvokeAsync();

static Command Administrator()
{
    var userName = new Option<string>("--user-name") { Description = "What the administrator signs in with.", Required = true };
    var displayName = new Option<string>("--display-name") { Description = "The administrator's name.", Required = true };
    var command = new Command("admin", "Opens the account of an administrator of the society.") { userName, displayName };
    command.SetAction((line, cancellationToken) =>
        MakeAdministrator.RunAsync(line.GetRequiredValue(userName), line.GetRequiredValue(displayName), cancellationToken));
    return command;
}

static Command Verb(string name, string description, Func<CancellationToken, Task<int>> run)
{
    var command = new Command(name, description);
    command.SetAction((_, cancellationToken) => run(cancellationToken));
    return command;
}
