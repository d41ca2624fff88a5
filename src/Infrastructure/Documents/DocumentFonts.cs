using System.Text;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.Common;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>The two typefaces of a document; what bold lacks is set in regular.</summary>
internal sealed class DocumentFonts : IDisposable
{
    private readonly byte[] _regularBytes;
    private readonly byte[] _boldBytes;
    private readonly SKTypeface _regular;
    private readonly SKTypeface _bold;
    private readonly SortedDictionary<int, ushort> _usedRegular = new() { [' '] = 0 };
    private readonly SortedDictionary<int, ushort> _usedBold = new() { [' '] = 0 };

    private DocumentFonts(byte[] regular, byte[] bold)
    {
        (_regularBytes, _boldBytes) = (regular, bold);
        (_regular, _bold) = (Open(regular), Open(bold));
        (_usedRegular[' '], _usedBold[' ']) = (_regular.GetGlyph(' '), _bold.GetGlyph(' '));
    }

    private DocumentFonts(DocumentFonts complete)
    {
        (_regularBytes, _boldBytes) = (complete._regularBytes, complete._boldBytes);
        (_regular, _bold) = (complete._regular, complete._bold);
        (_usedRegular[' '], _usedBold[' ']) = (_regular.GetGlyph(' '), _bold.GetGlyph(' '));
    }

    /// <summary>All characters, as embedded in this assembly.</summary>
    public static DocumentFonts Complete() => new(Read("NotoSerifSC-Regular.ttf"), Read("NotoSerifSC-Bold.ttf"));

    /// <summary>The same typefaces with a memory of their own for the characters that a document uses.</summary>
    public DocumentFonts Recording() => new(this);

    /// <summary>Only the characters drawn so far; owns its typefaces.</summary>
    public DocumentFonts Subset() =>
        new(FontSubset.Of(_regularBytes, _usedRegular), FontSubset.Of(_boldBytes, _usedBold));

    /// <summary>Splits a text into stretches of one typeface each; a word that bold cannot set whole is set in regular.</summary>
    /// <exception cref="DomainException"><c>document.character-not-drawable</c>.</exception>
    public IReadOnlyList<(string Text, SKTypeface Typeface)> Runs(string text, bool bold)
    {
        var heavy = bold && text.EnumerateRunes().All(rune => _bold.ContainsGlyph(rune.Value));
        var runs = new List<(string Text, SKTypeface Typeface)>();
        var run = new StringBuilder();
        SKTypeface? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var typeface = TypefaceOf(rune, heavy);
            if (current is not null && typeface != current)
            {
                runs.Add((run.ToString(), current));
                run.Clear();
            }

            current = typeface;
            run.Append(rune.ToString());
        }

        if (current is not null)
        {
            runs.Add((run.ToString(), current));
        }

        return runs;
    }

    /// <exception cref="DomainException"><c>document.character-not-drawable</c>, with the code point.</exception>
    public void RequireDrawable(string text)
    {
        foreach (var rune in text.EnumerateRunes().Where(rune => !_regular.ContainsGlyph(rune.Value)))
        {
            throw NotDrawable(rune);
        }
    }

    public void Dispose()
    {
        _regular.Dispose();
        _bold.Dispose();
    }

    private SKTypeface TypefaceOf(Rune rune, bool bold)
    {
        if (bold)
        {
            _usedBold[rune.Value] = _bold.GetGlyph(rune.Value);
            return _bold;
        }

        if (_regular.GetGlyph(rune.Value) is not (> 0 and var glyph))
        {
            throw NotDrawable(rune);
        }

        _usedRegular[rune.Value] = glyph;
        return _regular;
    }

    private static DomainException NotDrawable(Rune rune) => new(new Fault(
        DocumentErrors.CharacterNotDrawable,
        Values: new Dictionary<string, object?> { ["codePoint"] = $"U+{rune.Value:X4}" }));

    private static byte[] Read(string file)
    {
        var name = $"{typeof(DocumentFonts).Namespace}.Fonts.{file}";
        using var stream = typeof(DocumentFonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static SKTypeface Open(byte[] font)
    {
        using var data = SKData.CreateCopy(font);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("A font of the documents cannot be read.");
    }
}
