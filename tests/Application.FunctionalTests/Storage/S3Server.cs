using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CmtsEval.TestSupport;

namespace CmtsEval.Application.FunctionalTests.Storage;

/// <summary>A server that speaks S3, written by others: s3rver, got through npm into <c>.data/tools</c>. It asks who signs, but takes any signature.</summary>
internal sealed class S3Server : IAsyncDisposable
{
    public const string Bucket = "cmtseval-files";
    public const string AccessKey = "S3RVER";
    public const string SecretKey = "S3RVER";

    private const string Version = "3.7.1";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly string _folder;

    private S3Server(Process process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<S3Server> StartAsync()
    {
        var program = await InstallAsync();
        var folder = Directory.CreateTempSubdirectory("cmtseval-s3-").FullName;
        var port = FreePort();
        var process = Run("node", folder, program, "-d", folder, "-a", "127.0.0.1", "-p", $"{port}", "--configure-bucket", Bucket);
        var server = new S3Server(process, folder, new Uri($"http://127.0.0.1:{port}"));
        await server.ListeningAsync(port);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> InstallAsync()
    {
        var home = Path.Combine(Repository.Root, ".data", "tools", $"s3rver-{Version}");
        var program = Path.Combine(home, "node_modules", "s3rver", "bin", "s3rver.js");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(home);
            var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            using var install = Run(
                npm, home, "install", "--prefix", home, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel", "error", $"s3rver@{Version}");
            await install.WaitForExitAsync();
            install.ExitCode.ShouldBe(0, "npm could not get s3rver");
        }

        return program;
    }

    private static Process Run(string program, string folder, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task ListeningAsync(int port)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !_process.HasExited; await Task.Delay(50))
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException("The S3 server did not start.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
