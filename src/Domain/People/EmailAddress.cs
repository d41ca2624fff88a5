using System.Text.RegularExpressions;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>An e-mail address of at most 254 characters, <c>local@domain.tld</c>; outer spaces are cut off.</summary>
public sealed partial record EmailAddress
{
    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="DomainException">Not an address.</exception>
    public static EmailAddress Of(string? text)
    {
        var value = text?.Trim() ?? string.Empty;
        return value.Length <= 254 && Form().IsMatch(value) ? new EmailAddress(value) : throw new DomainException(PeopleErrors.EmailFormat);
    }

    /// <summary>The address, or null for an empty text.</summary>
    /// <exception cref="DomainException">Given, but not an address.</exception>
    public static EmailAddress? OfOptional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Of(text);

    public override string ToString() => Value;

    [GeneratedRegex(
        @"\A[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
