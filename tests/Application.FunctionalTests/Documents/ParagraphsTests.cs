using CmtsEval.Infrastructure.Documents;
using SkiaSharp;

namespace CmtsEval.Application.FunctionalTests.Documents;

internal sealed class ParagraphsTests
{
    [TestCase("检定有效期至2027年06月14日止", "检定有效期|至|2027年06月14日|止", 85f)]
    [TestCase("型号Hexagon-GLOBAL-09.15.08-HTA", "型号|Hexagon-|GLOBAL-|09.15.08-|HTA", 50f)]
    [TestCase("三坐标测量机　HTA-0915", "三坐标测量机|HTA-0915", 60f)]
    public void Keeps_words_and_dates_whole_and_breaks_what_is_wider_than_a_line(string text, string pieces, float width)
    {
        using var fonts = DocumentFonts.Complete();
        using var bitmap = new SKBitmap(1, 1);
        using var canvas = new SKCanvas(bitmap);
        var sheet = new Sheet(canvas, new SKSize(100, 100), fonts);
        var style = new TextStyle(9.5f);

        var lines = Paragraphs.Lines(sheet, text, width, style);

        string.Concat(lines).ShouldBe(text.Replace("　", "", StringComparison.Ordinal));
        lines.ShouldAllBe(line => sheet.Width(line, style) <= width + style.Size);
        foreach (var piece in pieces.Split('|'))
        {
            lines.ShouldContain(line => line.Contains(piece, StringComparison.Ordinal), $"{piece} in {string.Join('|', lines)}");
        }
    }
}
