namespace CmtsEval.Web;

/// <summary>The program does not start as it is configured; the message is one sentence for the operator.</summary>
internal sealed class StartRefusal(string message) : Exception(message)
{
    /// <summary>EX_CONFIG of sysexits.h.</summary>
    public const int ExitCode = 78;
}
