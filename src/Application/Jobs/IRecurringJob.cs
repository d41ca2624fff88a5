namespace CmtsEval.Application.Jobs;

/// <summary>
/// Work that nobody asks for, done by the platform at the times that <see cref="RecursAttribute"/> names. It sees every centre, runs in a
/// scope and a transaction of its own, and may be run again at any time: on the same facts a second run changes nothing.
/// </summary>
public interface IRecurringJob
{
    /// <summary>Loads and acts; the commit is left to whoever runs the job.</summary>
    /// <returns>How many records it acted on. With 0 the audit trail gets no entry.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}
