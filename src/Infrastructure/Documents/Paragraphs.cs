using System.Text;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>
/// Breaks Chinese text into lines: anywhere between ideographs, words, numbers and dates stay whole unless they are wider than a line,
/// closing punctuation never begins a line.
/// </summary>
internal static class Paragraphs
{
    private const string NeverFirst = "，。；：、！？）》」』】〕”’%‰℃";
    private const string NeverLast = "（《「『【〔“‘";
    private static readonly char[] BreaksAfter = ['-', '_', '/', '.', '@', '·'];

    /// <summary>Lines of at most <paramref name="width"/> points; closing punctuation may hang over by one character.</summary>
    public static IReadOnlyList<string> Lines(Sheet sheet, string text, float width, TextStyle style, float firstIndent = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = firstIndent;
        foreach (var token in Tokens(text).SelectMany(token => Pieces(sheet, token, width, style)))
        {
            var tokenWidth = sheet.Width(token, style);
            if (line.Length > 0 && used + tokenWidth > width + (style.Size * 0.05f) && !NeverFirst.Contains(token, StringComparison.Ordinal))
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            if (line.Length == 0 && (token == " " || (token == "　" && lines.Count > 0)))
            {
                continue;
            }

            line.Append(token);
            used += tokenWidth;
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>The token, or lines of it where it is wider than one, broken behind a hyphen or a stop where that is not far back.</summary>
    private static IEnumerable<string> Pieces(Sheet sheet, string token, float width, TextStyle style)
    {
        while (token.Length > 1 && sheet.Width(token, style) > width)
        {
            var fits = token.Length - 1;
            while (fits > 1 && (char.IsHighSurrogate(token[fits - 1]) || sheet.Width(token[..fits], style) > width))
            {
                fits--;
            }

            var separator = token.LastIndexOfAny(BreaksAfter, fits - 1) + 1;
            var end = separator > fits / 2 ? separator : fits;
            yield return token[..end];
            token = token[end..];
        }

        yield return token;
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (word.Length > 0 && !Continues(word, rune))
            {
                tokens.Add(word.ToString());
                word.Clear();
            }

            word.Append(rune.ToString());
        }

        if (word.Length > 0)
        {
            tokens.Add(word.ToString());
        }

        return tokens;
    }

    private static bool Continues(StringBuilder word, Rune rune)
    {
        var last = word[^1];
        return NeverLast.Contains(last, StringComparison.Ordinal)
            || (rune.IsAscii && rune.Value != ' ' && char.IsAscii(last) && last != ' ')
            || (char.IsAsciiDigit(last) && rune.Value is ('年' or '月' or '日'))
            || (Rune.IsDigit(rune) && last is ('年' or '月') && word.Length > 1 && char.IsAsciiDigit(word[^2]));
    }
}
