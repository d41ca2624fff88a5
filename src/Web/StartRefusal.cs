using CmtsEval.Infrastructure;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CmtsEval.Web;

/// <summary>The program does not start as it is configured; the message is one sentence for the operator.</summary>
internal sealed class StartRefusal(string message) : Exception(message)
{
    /// <summary>EX_CONFIG of sysexits.h.</summary>
    public const int ExitCode = 78;

    /// <summary>What to tell the operator; null when the exception is a fault of the program.</summary>
    public static string? Sentence(Exception exception) => exception switch
    {
        StartRefusal => exception.Message,
        MisconfiguredException or OptionsValidationException => $"CmtsEval does not start: {exception.Message}",
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedObject } =>
            "CmtsEval does not start: the schema is not this version's; run the database tool's 'migrate' first.",
        NpgsqlException => $"CmtsEval does not start: the database does not answer: {exception.Message}",
        { InnerException: NpgsqlException transient } => Sentence(transient),
        _ => null,
    };
}
