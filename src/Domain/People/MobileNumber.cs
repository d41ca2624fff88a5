using System.Text.RegularExpressions;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>A mobile number of mainland China: eleven ASCII digits, kept without +86.</summary>
public sealed partial record MobileNumber
{
    private MobileNumber(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="DomainException">Empty, or not a mobile number.</exception>
    public static MobileNumber Of(string? text)
    {
        var value = text?.Trim() ?? string.Empty;
        if (value.Length == 0)
        {
            throw new DomainException(PeopleErrors.MobileMissing);
        }

        var match = Form().Match(value);
        return match.Success ? new MobileNumber(match.Groups[1].Value) : throw new DomainException(PeopleErrors.MobileFormat);
    }

    /// <summary>The number with its middle hidden, <c>199****0001</c>.</summary>
    public string Masked() => $"{Value[..3]}****{Value[7..]}";

    public override string ToString() => Masked();

    [GeneratedRegex(@"\A(?:\+86[ -]?)?(1[3-9][0-9]{9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
