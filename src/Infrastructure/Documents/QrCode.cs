using QRCoder;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>A QR code of error level M as vector squares, with the quiet zone that readers need.</summary>
internal static class QrCode
{
    private const int QuietModules = 4;

    public static void Draw(Sheet sheet, string text, float left, float top, float side)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var module = side / (rows.Count - (2 * QuietModules) + 4);
        sheet.Fill(SKRect.Create(left, top, side, side), SKColors.White);
        using var squares = new SKPath();
        for (var row = QuietModules; row < rows.Count - QuietModules; row++)
        {
            for (var column = QuietModules; column < rows.Count - QuietModules; column++)
            {
                if (rows[row][column])
                {
                    squares.AddRect(SKRect.Create(
                        left + ((column - QuietModules + 2) * module), top + ((row - QuietModules + 2) * module), module, module));
                }
            }
        }

        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        sheet.Canvas.DrawPath(squares, ink);
    }
}
