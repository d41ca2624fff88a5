namespace CmtsEval.Build;

/// <summary>The places of the working copy that targets read and write.</summary>
internal static class Paths
{
    internal static string Root { get; } = FindRoot();

    internal static string Data => Path.Combine(Root, ".data");

    internal static string Tools => Path.Combine(Data, "tools");

    internal static string Client => Path.Combine(Root, "client");

    internal static string ClientDist => Path.Combine(Client, "dist");

    internal static string Contract => Path.Combine(Client, "src", "api", "openapi.json");

    internal static string Artifacts => Path.Combine(Root, "artifacts");

    internal static string TestResults => Path.Combine(Artifacts, "test-results");

    internal static string WebProgram => ProgramOf("Web");

    internal static string DbToolProgram => ProgramOf("DbTool");

    private static string ProgramOf(string project) =>
        Path.Combine(Root, "src", project, "bin", "Debug", "net10.0", $"CmtsEval.{project}.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CmtsEval.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new BuildException("This program works only inside its working copy: no CmtsEval.sln above it.");
    }
}
