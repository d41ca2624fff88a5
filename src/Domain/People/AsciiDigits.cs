namespace CmtsEval.Domain.People;

internal static class AsciiDigits
{
    /// <summary>No full-width and no other script's digits.</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
