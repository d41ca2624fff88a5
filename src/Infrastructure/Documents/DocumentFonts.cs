using System.Text;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.Common;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>The embedded typefaces; bold falls back to regular for characters that only regular has.</summary>
internal sealed class DocumentFonts : IDisposable
{
    private readonly SKTypeface _regular = Load("NotoSerifSC-Regular.ttf");
    private readonly SKTypeface _bold = Load("NotoSerifSC-Bold.ttf");

    /// <summary>Splits a text into stretches of one typeface each.</summary>
    /// <exception cref="DomainException"><c>document.character-not-drawable</c>.</exception>
    public IEnumerable<(string Text, SKTypeface Typeface)> Runs(string text, bool bold)
    {
        var run = new StringBuilder();
        SKTypeface? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var typeface = TypefaceOf(rune, bold);
            if (current is not null && typeface != current)
            {
                yield return (run.ToString(), current);
                run.Clear();
            }

            current = typeface;
            run.Append(rune.ToString());
        }

        if (current is not null)
        {
            yield return (run.ToString(), current);
        }
    }

    /// <exception cref="DomainException"><c>document.character-not-drawable</c>, with the code point.</exception>
    public void RequireDrawable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            TypefaceOf(rune, bold: false);
        }
    }

    public void Dispose()
    {
        _regular.Dispose();
        _bold.Dispose();
    }

    private SKTypeface TypefaceOf(Rune rune, bool bold)
    {
        if (bold && _bold.ContainsGlyph(rune.Value))
        {
            return _bold;
        }

        return _regular.ContainsGlyph(rune.Value)
            ? _regular
            : throw new DomainException(new Fault(
                DocumentErrors.CharacterNotDrawable,
                Values: new Dictionary<string, object?> { ["codePoint"] = $"U+{rune.Value:X4}" }));
    }

    private static SKTypeface Load(string file)
    {
        var name = $"{typeof(DocumentFonts).Namespace}.Fonts.{file}";
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {name} cannot be read.");
    }
}
