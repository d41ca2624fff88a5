using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>
/// Unified social credit code, GB 32100-2015: 18 characters, the last a check character; characters 9–17 are an
/// organisation code with a check character of its own (GB 11714).
/// </summary>
public readonly record struct Uscc
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private Uscc(string value) => Value = value;

    public string Value { get; }

    /// <summary>Accepts spaces around and lower-case letters; keeps the canonical upper-case form.</summary>
    /// <exception cref="DomainException">Length, alphabet or one of the two check characters is wrong (A02.1).</exception>
    public static Uscc Of(string? text)
    {
        var value = text?.Trim().ToUpperInvariant() ?? string.Empty;
        return IsValid(value) ? new Uscc(value) : throw new DomainException(BranchCentreApplicationErrors.UsccInvalid);
    }

    public override string ToString() => Value;

    private static bool IsValid(string value) =>
        value.Length == 18
        && value.All(character => Alphabet.Contains(character, StringComparison.Ordinal))
        && OrganisationCheck(value.AsSpan(8, 8)) == value[16]
        && Check(value.AsSpan(0, 17)) == value[17];

    private static char Check(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var position = 0; position < body.Length; position++)
        {
            sum += Alphabet.IndexOf(body[position], StringComparison.Ordinal) * Weights[position];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheck(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var position = 0; position < body.Length; position++)
        {
            sum += OrganisationAlphabet.IndexOf(body[position], StringComparison.Ordinal) * OrganisationWeights[position];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var check => (char)('0' + check),
        };
    }
}
