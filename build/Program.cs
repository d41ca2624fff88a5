using System.CommandLine;
using System.Runtime.InteropServices;
using CmtsEval.Build;
using CmtsEval.EmbeddedPostgres;

Console.OutputEncoding = System.Text.Encoding.UTF8;
using var stop = new CancellationTokenSource();
void OnSignal(PosixSignalContext context)
{
    context.Cancel = true;
    stop.Cancel();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
using var hangup = PosixSignalRegistration.Create(PosixSignal.SIGHUP, OnSignal);

var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
try
{
    return await CommandLine.Create(stop.Token).Parse(args).InvokeAsync(configuration, CancellationToken.None);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Log.Line("Stopped.");
    return 130;
}
catch (Exception exception) when (exception is BuildException or EmbeddedPostgresException)
{
    Log.Error(exception.Message);
    return 1;
}
finally
{
    await ChildProcess.StopAllAsync();
}
