namespace CmtsEval.Infrastructure;

/// <summary>A setting is missing or wrong; the message is one sentence for the operator.</summary>
public sealed class MisconfiguredException(string message) : Exception(message);
