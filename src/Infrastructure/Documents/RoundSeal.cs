using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>The society's round seal, 42 mm across: name along the rim, star, purpose below. Drawn as outlines, over the text.</summary>
internal static class RoundSeal
{
    private const float SweepDegrees = 232;
    private static readonly float Radius = Mm(21);

    public static void Draw(Sheet sheet, float centreX, float centreY, string name, string purpose)
    {
        var canvas = sheet.Canvas;
        canvas.Save();
        canvas.Translate(centreX, centreY);
        using var ring = Sheet.Stroke(Mm(1.1f), Palette.SealRed.WithAlpha(215));
        canvas.DrawCircle(0, 0, Radius - Mm(0.6f), ring);
        using var ink = new SKPaint { Color = Palette.SealRed.WithAlpha(215), IsAntialias = true };
        using var star = Star(Mm(6.4f));
        canvas.DrawPath(star, ink);
        DrawRim(sheet, name, ink);
        DrawPurpose(sheet, purpose, ink);
        canvas.Restore();
    }

    private static void DrawRim(Sheet sheet, string name, SKPaint ink)
    {
        var characters = name.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var style = new TextStyle(Mm(Math.Min(5.6f, 48f / characters.Count)), Bold: true);
        var sweep = Math.Min(SweepDegrees, characters.Count * 32f);
        var step = characters.Count > 1 ? sweep / (characters.Count - 1) : 0;
        for (var index = 0; index < characters.Count; index++)
        {
            sheet.Canvas.Save();
            sheet.Canvas.RotateDegrees((-sweep / 2) + (index * step));
            using var glyph = sheet.Outline(characters[index], style);
            sheet.Canvas.Translate(-style.Size / 2, -(Radius - Mm(2.2f) - style.Size));
            sheet.Canvas.DrawPath(glyph, ink);
            sheet.Canvas.Restore();
        }
    }

    private static void DrawPurpose(Sheet sheet, string purpose, SKPaint ink)
    {
        var style = sheet.Fit(purpose, new TextStyle(Mm(3.9f), Bold: true), Mm(25));
        using var outline = sheet.Outline(purpose, style);
        sheet.Canvas.Save();
        sheet.Canvas.Translate(-sheet.Width(purpose, style) / 2, Mm(13.2f));
        sheet.Canvas.DrawPath(outline, ink);
        sheet.Canvas.Restore();
    }

    private static SKPath Star(float radius)
    {
        var star = new SKPath();
        for (var point = 0; point < 10; point++)
        {
            var angle = (MathF.PI * point / 5) - (MathF.PI / 2);
            var reach = point % 2 == 0 ? radius : radius * 0.382f;
            var (x, y) = (reach * MathF.Cos(angle), reach * MathF.Sin(angle));
            if (point == 0)
            {
                star.MoveTo(x, y);
            }
            else
            {
                star.LineTo(x, y);
            }
        }

        star.Close();
        return star;
    }
}
