using System.Globalization;
using System.Text;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.People;

/// <summary>A person's name: 1 to 50 characters, any script, outside the Basic Multilingual Plane too; outer spaces are cut off.</summary>
public sealed record PersonName
{
    public const int MaxCharacters = 50;

    private PersonName(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="DomainException">Empty, longer than 50 characters, or with a control or direction character.</exception>
    public static PersonName Of(string? text)
    {
        var value = text?.Trim(' ', '\u3000').Normalize(NormalizationForm.FormC) ?? string.Empty;
        var error = value.Length == 0 ? PeopleErrors.NameMissing
            : value.EnumerateRunes().Any(IsInvisible) ? PeopleErrors.NameControlCharacter
            : string.IsNullOrWhiteSpace(value) ? PeopleErrors.NameMissing
            : value.EnumerateRunes().Count() > MaxCharacters ? PeopleErrors.NameTooLong
            : null;

        return error is null ? new PersonName(value) : throw new DomainException(error);
    }

    /// <summary>The first character with the others hidden, <c>周*</c>.</summary>
    public string Masked() => $"{Value.EnumerateRunes().First()}{new string('*', Value.EnumerateRunes().Count() - 1)}";

    public override string ToString() => Value;

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;
}
