using CmtsEval.TestSupport;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>
/// States that many tests begin from: made over HTTP the first time, put back row by row afterwards, with the same ids, people and clock.
/// </summary>
internal static class Beginnings
{
    private static readonly Dictionary<string, Beginning> Known = [];

    /// <summary>Puts the state back if it was made before and this test has opened no account yet; else makes it.</summary>
    /// <param name="isWhole">The state follows from its name alone, not from something that the caller gave.</param>
    /// <param name="name">Tells this state from every other, with the numbers it is made of.</param>
    public static async Task<T> Of<T>(bool isWhole, string name, Func<Task<T>> make)
        where T : class
    {
        if (!isWhole || !People.IsNobodyHere)
        {
            return await make();
        }

        if (Known.TryGetValue(name, out var known))
        {
            await WebApplication.Content.PutBackAsync(known.Rows);
            WebApplication.Time.AdjustTime(known.Now);
            People.PutBack(known.People);
            return (T)known.Result;
        }

        var made = await make();
        Known[name] = new(made, await WebApplication.Content.KeepAsync(), People.Kept(), WebApplication.Time.GetUtcNow());
        return made;
    }

    private sealed record Beginning(object Result, KeptRows Rows, KeptPeople People, DateTimeOffset Now);
}
