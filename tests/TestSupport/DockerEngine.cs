using System.Diagnostics;

namespace CmtsEval.TestSupport;

internal static class DockerEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether a Docker engine answers at once; a client without an engine, or no client, is a no.</summary>
    internal static async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var start = new ProcessStartInfo("docker", ["info", "--format", "{{.ServerVersion}}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var client = Process.Start(start)!;
            try
            {
                var version = await client.StandardOutput.ReadToEndAsync(patience.Token);
                await client.WaitForExitAsync(patience.Token);
                return client.ExitCode == 0 && version.Trim().Length > 0;
            }
            finally
            {
                if (!client.HasExited)
                    client.Kill();
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
