using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>One page to draw on: text that never shows a box, lines, pictures.</summary>
internal sealed class Sheet(SKCanvas canvas, SKSize size, DocumentFonts fonts)
{
    public SKCanvas Canvas => canvas;

    public SKSize Size => size;

    /// <summary>Draws one line; <paramref name="x"/> is its left end, middle or right end as <paramref name="align"/> says.</summary>
    public void Text(string text, float x, float baseline, TextStyle style, Align align = Align.Left)
    {
        var left = align switch
        {
            Align.Centre => x - ((Width(text, style) - style.Tracking) / 2),
            Align.Right => x - Width(text, style) + style.Tracking,
            _ => x,
        };
        using var paint = new SKPaint { Color = style.Colour, IsAntialias = true };
        foreach (var (run, typeface) in fonts.Runs(text, style.Bold))
        {
            using var font = FontOf(typeface, style);
            left = DrawRun(run, left, baseline, style.Tracking, font, paint);
        }
    }

    public float Width(string text, TextStyle style)
    {
        var width = 0f;
        foreach (var (run, typeface) in fonts.Runs(text, style.Bold))
        {
            using var font = FontOf(typeface, style);
            width += font.MeasureText(run) + (style.Tracking * run.EnumerateRunes().Count());
        }

        return width;
    }

    /// <summary>The style, made smaller where the text would be wider than <paramref name="width"/>.</summary>
    public TextStyle Fit(string text, TextStyle style, float width)
    {
        var actual = Width(text, style);
        return actual <= width ? style : style with { Size = style.Size * width / actual, Tracking = style.Tracking * width / actual };
    }

    /// <summary>Draws a text as outlines, for ornaments that are not to be searched or copied.</summary>
    public SKPath Outline(string text, TextStyle style)
    {
        var (run, typeface) = fonts.Runs(text, style.Bold).Single();
        using var font = FontOf(typeface, style);
        return font.GetTextPath(run);
    }

    public void Line(float x1, float y1, float x2, float y2, float width, SKColor colour)
    {
        using var paint = Stroke(width, colour);
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    public void Box(SKRect box, float width, SKColor colour)
    {
        using var paint = Stroke(width, colour);
        canvas.DrawRect(box, paint);
    }

    public void Fill(SKRect box, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        canvas.DrawRect(box, paint);
    }

    public static SKPaint Stroke(float width, SKColor colour) =>
        new() { Style = SKPaintStyle.Stroke, StrokeWidth = width, Color = colour, IsAntialias = true };

    private static SKFont FontOf(SKTypeface typeface, TextStyle style) =>
        new(typeface, style.Size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };

    private float DrawRun(string run, float left, float baseline, float tracking, SKFont font, SKPaint paint)
    {
        var positions = new List<SKPoint>();
        foreach (var rune in run.EnumerateRunes())
        {
            positions.Add(new SKPoint(left, baseline));
            left += font.MeasureText(rune.ToString()) + tracking;
        }

        using var blob = SKTextBlob.CreatePositioned(run, font, positions.ToArray());
        canvas.DrawText(blob, 0, 0, paint);
        return left;
    }
}
