using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CmtsEval.Build;

/// <summary>What a machine must have before any long step begins.</summary>
internal static class Prerequisites
{
    private const int NodeMajor = 20;

    internal static async Task RequireNodeAsync(CancellationToken cancellationToken)
    {
        var version = await VersionOfAsync("node", cancellationToken);
        if (!int.TryParse(version?.TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major))
            throw new BuildException($"Node.js {NodeMajor} or newer is needed and was not found: install it and start again.");
        if (major < NodeMajor)
            throw new BuildException($"Node.js {NodeMajor} or newer is needed, this is {version}: install a newer one and start again.");
        if (await VersionOfAsync("npm", cancellationToken) is null)
            throw new BuildException("npm is needed and was not found: install it beside Node.js and start again.");
    }

    internal static void RequireFreePort(int port)
    {
        foreach (var address in new[] { IPAddress.Loopback, IPAddress.IPv6Loopback })
        {
            using var probe = new TcpListener(address, port);
            try
            {
                probe.Start();
            }
            catch (SocketException exception) when (exception.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                throw new BuildException($"Port {port} is taken by another program: stop it, or choose another port with '-- run --port N'.");
            }
            catch (SocketException) when (address.Equals(IPAddress.IPv6Loopback))
            {
                // A machine without IPv6 has nothing there to be taken.
            }
        }
    }

    internal static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task<string?> VersionOfAsync(string program, CancellationToken cancellationToken)
    {
        try
        {
            var (exitCode, output) = await Shell.TryAsync(program, ["--version"], cancellationToken);
            return exitCode == 0 ? output.Trim() : null;
        }
        catch (BuildException)
        {
            return null;
        }
    }
}
