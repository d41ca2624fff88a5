using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CmtsEval.Build.Tests;

/// <summary>The program as somebody starts it, in a working copy that holds nothing but a solution file.</summary>
internal sealed class WorkingCopyTests
{
    private string _copy = null!;
    private int _port;

    private string Data => Path.Combine(_copy, ".data");

    [OneTimeSetUp]
    public void MakeCopy()
    {
        _copy = Directory.CreateTempSubdirectory("cmtseval-copy-").FullName;
        File.WriteAllText(Path.Combine(_copy, "CmtsEval.sln"), "");
        var programs = Directory.CreateDirectory(Path.Combine(_copy, "programs")).FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(programs, Path.GetFileName(file)));
        }

        _port = Prerequisites.FreePort();
    }

    [OneTimeTearDown]
    public void RemoveCopy() => Directory.Delete(_copy, recursive: true);

    [SetUp]
    public void ForgetData()
    {
        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }

        File.Delete(Data);
    }

    [Test]
    public void Files_of_somebody_else_in_the_data_folder_are_left_alone()
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "thesis.txt"), "years of work");

        Refusal("run").ShouldBe("'.data/' holds files that this program did not write: move them away and start again.");
        Refusal("run", "--fresh").ShouldBe("'.data/' holds files that this program did not write: move them away and start again.");

        File.ReadAllText(Path.Combine(Data, "thesis.txt")).ShouldBe("years of work");
    }

    [Test]
    public void A_half_written_data_folder_is_said_to_be_one()
    {
        Mark("""{"product":"CmtsEval","layout":1,"complete":false,"embedded":true}""");

        Refusal("run").ShouldBe("'.data/' is half-written, because its first start was cut off: start over with '-- run --fresh'.");
    }

    [Test]
    public void A_data_folder_that_lost_its_database_is_said_to_have()
    {
        Mark("""{"product":"CmtsEval","layout":1,"complete":true,"embedded":true}""");

        Refusal("run").ShouldBe("'.data/' has lost its database folder 'postgres': put it back, or start over with '-- run --fresh'.");
    }

    [Test]
    public void A_marker_of_another_program_is_refused()
    {
        Mark("something else");

        Refusal("run").ShouldBe("'.data/cmtseval.json' is not what this program wrote: move '.data/' away and start again.");
    }

    [Test]
    public void A_file_in_place_of_the_data_folder_is_refused()
    {
        File.WriteAllText(Data, "");

        Refusal("run").ShouldBe("'.data' is a file where this program keeps its data folder: move it away and start again.");
    }

    [Test]
    public void A_taken_port_is_named_before_anything_begins()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Refusal("run", "--port", $"{port}").ShouldBe($"Port {port} is taken by another program: stop it, or choose another port with '-- run --port N'.");

        Directory.Exists(Data).ShouldBeFalse();
    }

    [Test]
    public void A_suite_that_does_not_exist_is_named()
    {
        Refusal("test", "--only", "Domain.UnitTest").ShouldStartWith("There is no suite 'Domain.UnitTest'; the suites are: ");
    }

    private void Mark(string marker)
    {
        Directory.CreateDirectory(Data);
        File.WriteAllText(Path.Combine(Data, "cmtseval.json"), marker);
    }

    /// <summary>The one line on its error output, with which it ends.</summary>
    private string Refusal(string target, params string[] options)
    {
        string[] port = target == "run" && !options.Contains("--port") ? ["--port", $"{_port}"] : [];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(_copy, "programs", "cmtseval-build.dll"), target, .. options, .. port])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("ConnectionStrings__CmtsEval");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd().Trim();
        process.WaitForExit();
        process.ExitCode.ShouldBe(1, output.Result + error);
        error.ShouldNotContain('\n');
        return error;
    }
}
