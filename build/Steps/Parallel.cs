namespace CmtsEval.Build;

/// <summary>Steps side by side.</summary>
internal static class Parallel
{
    /// <summary>Waits for all steps; the first that fails stops the others, and its reason is the one that is thrown.</summary>
    internal static async Task AllAsync(CancellationTokenSource together, params IReadOnlyList<Task> steps)
    {
        var left = steps.ToList();
        Exception? reason = null;
        while (left.Count > 0)
        {
            var done = await Task.WhenAny(left);
            left.Remove(done);
            try
            {
                await done;
            }
            catch (Exception exception)
            {
                if (reason is null or OperationCanceledException)
                    reason = exception;
                await together.CancelAsync();
            }
        }

        if (reason is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(reason);
    }
}
