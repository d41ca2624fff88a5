using System.Text;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>Breaks Chinese text into lines: anywhere between ideographs, words and numbers stay whole, closing punctuation never begins a line.</summary>
internal static class Paragraphs
{
    private const string NeverFirst = "，。；：、！？）》」』】〕”’%‰℃";
    private const string NeverLast = "（《「『【〔“‘";

    /// <summary>Lines of at most <paramref name="width"/> points; closing punctuation may hang over by one character.</summary>
    public static IReadOnlyList<string> Lines(Sheet sheet, string text, float width, TextStyle style, float firstIndent = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = firstIndent;
        foreach (var token in Tokens(text))
        {
            var tokenWidth = sheet.Width(token, style);
            if (line.Length > 0 && used + tokenWidth > width + (style.Size * 0.05f) && !NeverFirst.Contains(token, StringComparison.Ordinal))
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            if (line.Length == 0 && token == " ")
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

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var joins = word.Length > 0 && NeverLast.Contains(word[^1], StringComparison.Ordinal);
            var isWord = rune.IsAscii && rune.Value != ' ';
            var continues = joins || (isWord && word.Length > 0 && char.IsAscii(word[^1]) && word[^1] != ' ');
            if (!continues && word.Length > 0)
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
}
