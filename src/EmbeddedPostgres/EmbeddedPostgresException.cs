namespace CmtsEval.EmbeddedPostgres;

/// <summary>The embedded server cannot be had or started; the message is one sentence for the person at the console.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    public EmbeddedPostgresException(string message)
        : base(message)
    {
    }

    public EmbeddedPostgresException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public EmbeddedPostgresException()
    {
    }
}
