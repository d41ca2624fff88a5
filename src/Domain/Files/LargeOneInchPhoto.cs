using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

/// <summary>A13.3: 33 × 48 mm, at least 390 × 567 pixels, width to height 0.6875 ± 3 %.</summary>
public static class LargeOneInchPhoto
{
    public const int MinimumWidth = 390;
    public const int MinimumHeight = 567;
    private const double Ratio = 33d / 48d;
    private const double Tolerance = 0.03;

    /// <exception cref="DomainException">Too few pixels, or not the shape of the print.</exception>
    public static void Require(int width, int height)
    {
        var faults = new Faults();
        faults.Check(
            width >= MinimumWidth && height >= MinimumHeight,
            FileErrors.PhotoTooSmall,
            "file",
            ("requiredWidth", MinimumWidth), ("requiredHeight", MinimumHeight), ("width", width), ("height", height));
        if (faults.None)
        {
            faults.Check(
                Math.Abs(((double)width / height / Ratio) - 1) <= Tolerance,
                FileErrors.PhotoWrongRatio,
                "file",
                ("width", width), ("height", height));
        }

        faults.ThrowIfAny();
    }
}
