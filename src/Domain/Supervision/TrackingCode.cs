using System.Security.Cryptography;

namespace CmtsEval.Domain.Supervision;

/// <summary>Twelve letters and digits by which whoever complained, anonymously or not, asks how it stands; none that look alike.</summary>
public readonly record struct TrackingCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int Length = 12;

    private TrackingCode(string value) => Value = value;

    public string Value { get; }

    public static TrackingCode New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>As typed, in any case and with or without spaces and dashes; null when it can be none.</summary>
    public static TrackingCode? Read(string? typed)
    {
        var code = new string([.. (typed ?? string.Empty).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? new TrackingCode(code) : null;
    }

    public static TrackingCode Of(string value) => new(value);

    public override string ToString() => Value;
}
