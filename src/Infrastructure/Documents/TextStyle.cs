using SkiaSharp;

namespace CmtsEval.Infrastructure.Documents;

internal enum Align
{
    Left,
    Centre,
    Right,
}

/// <param name="Size">In points.</param>
/// <param name="Tracking">Extra space after each character, in points.</param>
internal sealed record TextStyle(float Size, bool Bold = false, SKColor? Ink = null, float Tracking = 0)
{
    public SKColor Colour => Ink ?? Palette.Ink;
}

internal static class Palette
{
    public static readonly SKColor Ink = new(0x1F, 0x1F, 0x1F);
    public static readonly SKColor Quiet = new(0x6B, 0x66, 0x5E);
    public static readonly SKColor Crimson = new(0x9E, 0x1B, 0x1B);
    public static readonly SKColor SealRed = new(0xC8, 0x10, 0x2E);
    public static readonly SKColor Gold = new(0xA8, 0x80, 0x33);
    public static readonly SKColor PaleGold = new(0xE6, 0xD6, 0xB0);
    public static readonly SKColor Paper = new(0xFE, 0xFC, 0xF6);
}

/// <summary>Pages are measured in points; people think in millimetres.</summary>
internal static class Measures
{
    private const float PointsPerMillimetre = 72f / 25.4f;

    public static readonly SKSize A4 = new(Mm(210), Mm(297));

    public static readonly SKSize A4Landscape = new(Mm(297), Mm(210));

    public static float Mm(float millimetres) => millimetres * PointsPerMillimetre;
}
