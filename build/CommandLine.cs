using System.CommandLine;

namespace CmtsEval.Build;

/// <summary>The targets by name. <c>run</c> is what happens when none is named.</summary>
internal static class CommandLine
{
    internal static RootCommand Create(CancellationToken stop)
    {
        var root = new RootCommand("Builds, runs and tests CmtsEval. Without a target: run.");
        var run = Run(stop);
        root.Add(run);
        root.Add(Test(stop));
        root.Add(Target("client", "Installs the client's packages and builds the SPA into client/dist.", OtherTargets.ClientAsync, stop));
        root.Add(Target("contract", "Regenerates client/src/api/openapi.json and the client made from it.", ContractTarget.ExecuteAsync, stop));
        root.Add(Target("migration", "Regenerates the one EF Core migration from the model.", OtherTargets.MigrationAsync, stop));
        root.Add(Target("regions", "Embeds the client's list of regions (GB/T 2260) for printed documents.", OtherTargets.RegionsAsync, stop));
        root.Add(Target("regulation", "Regenerates docs/regulation.md from rules, tests and error codes.", OtherTargets.RegulationAsync, stop));
        root.Add(Target("benchmark", "Measures the import of a large roster against a yardstick of this machine.", OtherTargets.BenchmarkAsync, stop));
        root.Add(Target("format", "Formats C# and the client.", OtherTargets.FormatAsync, stop));
        root.Add(Target("publish", "Puts a self-contained server with its SPA, and the database tool, into artifacts/.", OtherTargets.PublishAsync, stop));
        root.Add(List(root));
        root.SetAction(async _ =>
        {
            await RunTarget.ExecuteAsync(new RunTarget.Options(Fresh: false, Empty: false, RunTarget.DefaultPort), stop);
            return 0;
        });
        return root;
    }

    private static Command Run(CancellationToken stop)
    {
        var fresh = new Option<bool>("--fresh") { Description = "Deletes the data of earlier runs first." };
        var empty = new Option<bool>("--empty") { Description = "Puts no demo data into a new database." };
        var port = new Option<int>("--port") { Description = "Port of the server.", DefaultValueFactory = _ => RunTarget.DefaultPort };
        var command = new Command("run", "Starts the server with its SPA and its database, with demo data when new.") { fresh, empty, port };
        command.SetAction(async parsed =>
        {
            await RunTarget.ExecuteAsync(new RunTarget.Options(parsed.GetValue(fresh), parsed.GetValue(empty), parsed.GetValue(port)), stop);
            return 0;
        });
        return command;
    }

    private static Command Test(CancellationToken stop)
    {
        var only = new Option<string[]>("--only")
        {
            Description = "Only the named suites, as the closing table names them.",
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("test", "Installs what the tests need and runs every suite.") { only };
        command.SetAction(parsed => TestTarget.ExecuteAsync(parsed.GetValue(only) ?? [], stop));
        return command;
    }

    private static Command List(RootCommand root)
    {
        var command = new Command("list", "Lists the targets.");
        command.SetAction(_ =>
        {
            foreach (var target in root.Subcommands)
                Log.Line($"{target.Name,-12} {target.Description}");
        });
        return command;
    }

    private static Command Target(string name, string description, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        var command = new Command(name, description);
        command.SetAction(async _ =>
        {
            await work(stop);
            return 0;
        });
        return command;
    }
}
