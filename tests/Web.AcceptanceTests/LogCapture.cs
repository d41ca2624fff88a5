using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>Everything that the application logged, with the values of its properties.</summary>
internal sealed class LogCapture : ILogEventSink
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public void Clear() => _lines.Clear();

    public void Emit(LogEvent logEvent) => _lines.Enqueue(
        $"{logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)} {string.Join(' ', logEvent.Properties.Values)} {logEvent.Exception}");
}
