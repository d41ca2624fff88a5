using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CmtsEval.Application.FunctionalTests.Messages;

/// <summary>As much of a mail server as RFC 5321 needs to take a message; keeps what it took.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly List<string> _taken = [];
    private readonly Task _serving;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Headers and body of each message, as they came.</summary>
    public IReadOnlyList<string> Taken => _taken;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync(_stop.Token) is { } command && command != "QUIT")
        {
            if (command == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var message = new StringBuilder();
                while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
                {
                    message.AppendLine(line);
                }

                _taken.Add(message.ToString());
            }

            await writer.WriteLineAsync("250 ok");
        }

        await writer.WriteLineAsync("221 bye");
    }
}
