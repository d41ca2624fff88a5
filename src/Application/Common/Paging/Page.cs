namespace CmtsEval.Application.Common.Paging;

/// <summary>One keyset page, newest first.</summary>
/// <param name="Next">The cursor of the following page; null on the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which page is wanted.</summary>
/// <param name="Cursor">The <c>next</c> of the page before; null for the first.</param>
/// <param name="Size">1 to 200; 20 when not given.</param>
public sealed record PageRequest(string? Cursor = null, int? Size = null)
{
    public const int DefaultSize = 20;
    public const int LargestSize = 200;

    internal int Take => Math.Clamp(Size ?? DefaultSize, 1, LargestSize);

    internal Guid? After => Guid.TryParse(Cursor, out var id) ? id : null;
}
