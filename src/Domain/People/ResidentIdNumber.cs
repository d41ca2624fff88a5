using System.Globalization;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>A citizen's identity number (GB 11643-1999): 17 digits and a check character, 0–9 or X.</summary>
public sealed record ResidentIdNumber
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<int> Provinces =
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
    ];

    private ResidentIdNumber(string value, DateOnly birthDate)
    {
        Value = value;
        BirthDate = birthDate;
    }

    /// <summary>18 characters, X in upper case.</summary>
    public string Value { get; }

    public DateOnly BirthDate { get; }

    /// <summary>The 17th digit: odd is male.</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The first two digits.</summary>
    public int Province => int.Parse(Value.AsSpan(0, 2), CultureInfo.InvariantCulture);

    /// <exception cref="DomainException">Form, province, birth date or check character is wrong; the first of these is reported.</exception>
    public static ResidentIdNumber Of(string? text)
    {
        var value = text?.Trim().ToUpperInvariant() ?? string.Empty;
        if (value.Length == 0)
        {
            throw new DomainException(PeopleErrors.DocumentNumberMissing);
        }

        if (value.Length != 18 || !AsciiDigits.Only(value.AsSpan(0, 17)) || !(char.IsAsciiDigit(value[17]) || value[17] == 'X'))
        {
            throw new DomainException(PeopleErrors.ResidentIdFormat);
        }

        if (!Provinces.Contains(int.Parse(value.AsSpan(0, 2), CultureInfo.InvariantCulture)))
        {
            throw new DomainException(PeopleErrors.ResidentIdProvince);
        }

        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birthDate))
        {
            throw new DomainException(PeopleErrors.ResidentIdBirthDate);
        }

        return value[17] == CheckCharacterOf(value)
            ? new ResidentIdNumber(value, birthDate)
            : throw new DomainException(PeopleErrors.ResidentIdCheckDigit);
    }

    public override string ToString() => IdentityDocument.Mask(Value);

    /// <summary>The check character that belongs to the first 17 digits.</summary>
    internal static char CheckCharacterOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (digits[i] - '0') * Weights[i];
        }

        return "10X98765432"[sum % 11];
    }
}
