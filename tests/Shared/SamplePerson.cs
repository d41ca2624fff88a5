using System.Globalization;

namespace CmtsEval.Tests;

/// <summary>Invented people with right ID numbers of a county that does not exist.</summary>
internal static class SamplePerson
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A man born on 1990-03-05, the <paramref name="number"/>th of him.</summary>
    public static string IdNumber(int number) => IdNumber(new DateOnly(1990, 3, 5), number);

    /// <param name="number">0 to 499; the sex digit is always odd.</param>
    public static string IdNumber(DateOnly birthDate, int number)
    {
        var digits = "330199" + birthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + ((number * 2) + 1).ToString("000", CultureInfo.InvariantCulture);
        return digits + "10X98765432"[digits.Select((digit, index) => (digit - '0') * Weights[index]).Sum() % 11];
    }

    public static string Mobile(int number) => "1990000" + (5000 + number).ToString("0000", CultureInfo.InvariantCulture);
}
