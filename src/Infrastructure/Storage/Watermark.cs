using CmtsEval.Application.Files;
using CmtsEval.Infrastructure.Documents;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Repeats 仅供职业能力评价报名使用 slanted across the whole picture, half transparent.</summary>
internal sealed class Watermark : IWatermark, IDisposable
{
    private const string Text = "仅供职业能力评价报名使用";
    private const int Quality = 85;
    private readonly DocumentFonts _fonts;
    private readonly SKTypeface _typeface;

    public Watermark()
    {
        _fonts = DocumentFonts.Complete();
        _typeface = _fonts.Runs(Text, bold: true)[0].Typeface;
    }

    public byte[] Print(byte[] image)
    {
        using var bitmap = SKBitmap.Decode(image);
        using var canvas = new SKCanvas(bitmap);
        using var font = new SKFont(_typeface, Math.Max(12, bitmap.Width / 18f));
        using var paint = new SKPaint { Color = new SKColor(200, 0, 0, 120), IsAntialias = true };

        var width = font.MeasureText(Text);
        canvas.RotateDegrees(-30, bitmap.Width / 2f, bitmap.Height / 2f);
        var reach = bitmap.Width + bitmap.Height;
        for (var y = -reach; y < reach; y += (int)(font.Size * 4))
        {
            for (var x = -reach; x < reach; x += (int)(width + (font.Size * 2)))
            {
                canvas.DrawText(Text, x, y, font, paint);
            }
        }

        canvas.Flush();
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    public void Dispose() => _fonts.Dispose();
}
