using SkiaSharp;
using static CmtsEval.Infrastructure.Documents.Measures;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>The frames of licence, plaque and certificate.</summary>
internal static class Ornament
{
    /// <summary>A band of interlaced curves between two rules, as on banknotes, with a faint rosette behind the text.</summary>
    public static void Frame(Sheet sheet)
    {
        var page = SKRect.Create(sheet.Size);
        sheet.Fill(page, Palette.Paper);
        Rosette(sheet, page.MidX, page.MidY, Math.Min(page.Width, page.Height) * 0.3f);
        var outer = SKRect.Inflate(page, -Mm(9), -Mm(9));
        var inner = SKRect.Inflate(page, -Mm(17), -Mm(17));
        sheet.Box(outer, 1.6f, Palette.Gold);
        sheet.Box(inner, 0.7f, Palette.Gold);
        sheet.Box(SKRect.Inflate(inner, -Mm(1.2f), -Mm(1.2f)), 0.35f, Palette.Gold);
        Band(sheet, SKRect.Inflate(page, -Mm(13), -Mm(13)), Mm(3.1f));
    }

    private static void Band(Sheet sheet, SKRect middle, float amplitude)
    {
        using var ink = Sheet.Stroke(0.45f, Palette.Gold);
        for (var strand = 0; strand < 6; strand++)
        {
            var phase = MathF.PI * strand / 3;
            using var path = new SKPath();
            Side(path, middle.Left, middle.Top, middle.Right, middle.Top, amplitude, phase, start: true);
            Side(path, middle.Right, middle.Top, middle.Right, middle.Bottom, amplitude, phase, start: false);
            Side(path, middle.Right, middle.Bottom, middle.Left, middle.Bottom, amplitude, phase, start: false);
            Side(path, middle.Left, middle.Bottom, middle.Left, middle.Top, amplitude, phase, start: false);
            path.Close();
            sheet.Canvas.DrawPath(path, ink);
        }
    }

    private static void Side(SKPath path, float x1, float y1, float x2, float y2, float amplitude, float phase, bool start)
    {
        var length = MathF.Sqrt(((x2 - x1) * (x2 - x1)) + ((y2 - y1) * (y2 - y1)));
        var (alongX, alongY) = ((x2 - x1) / length, (y2 - y1) / length);
        var waves = MathF.Round(length / Mm(9));
        var steps = (int)waves * 12;
        for (var step = 0; step <= steps; step++)
        {
            var part = (float)step / steps;
            var offset = amplitude * MathF.Sin((2 * MathF.PI * waves * part) + phase);
            var (x, y) = (x1 + (alongX * length * part) - (alongY * offset), y1 + (alongY * length * part) + (alongX * offset));
            if (start && step == 0)
            {
                path.MoveTo(x, y);
            }
            else
            {
                path.LineTo(x, y);
            }
        }
    }

    private static void Rosette(Sheet sheet, float x, float y, float radius)
    {
        using var ink = Sheet.Stroke(0.3f, Palette.PaleGold.WithAlpha(150));
        for (var ring = 0; ring < 9; ring++)
        {
            using var path = new SKPath();
            for (var degree = 0; degree <= 360; degree++)
            {
                var angle = degree * MathF.PI / 180;
                var reach = radius * (0.62f + (0.04f * ring) + (0.09f * MathF.Sin((12 * angle) + (ring * MathF.PI / 4.5f))));
                var point = new SKPoint(x + (reach * MathF.Cos(angle)), y + (reach * MathF.Sin(angle)));
                if (degree == 0)
                {
                    path.MoveTo(point);
                }
                else
                {
                    path.LineTo(point);
                }
            }

            path.Close();
            sheet.Canvas.DrawPath(path, ink);
        }
    }
}
