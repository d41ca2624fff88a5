using System.CommandLine;
using CmtsEval.DbTool;

var root = new RootCommand("Looks after the CmtsEval database: the only way its schema changes.");

root.Subcommands.Add(Verb("migrate", "Brings the schema, the role, the grants and the policies to this version.", MigrateDatabase.RunAsync));

return await root.Parse(args).InvokeAsync();

static Command Verb(string name, string description, Func<CancellationToken, Task<int>> run)
{
    var command = new Command(name, description);
    command.SetAction((_, cancellationToken) => run(cancellationToken));
    return command;
}
