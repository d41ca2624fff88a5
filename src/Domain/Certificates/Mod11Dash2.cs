namespace CmtsEval.Domain.Certificates;

/// <summary>The check character of ISO/IEC 7064 MOD 11-2: one of 0 to 9 and X; finds every single wrong digit and every swap of neighbours.</summary>
public static class Mod11Dash2
{
    /// <param name="digits">Decimal digits, the most significant first.</param>
    public static char CheckOf(ReadOnlySpan<char> digits)
    {
        var product = 0;
        foreach (var digit in digits)
        {
            product = (product + (digit - '0')) * 2 % 11;
        }

        var check = (12 - product) % 11;
        return check == 10 ? 'X' : (char)('0' + check);
    }
}
