namespace CmtsEval.Build;

/// <summary>Something is in the way of a target; the message is one sentence for the person at the console.</summary>
internal sealed class BuildException(string message) : Exception(message);
