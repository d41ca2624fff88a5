using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using SkiaSharp;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Proves that a picture can be shown completely and frees it of its metadata.</summary>
internal static class ImageCleaner
{
    private const long MaximumPixels = 60_000_000;
    private const int Quality = 95;

    /// <exception cref="DomainException">Unreadable, incomplete, or more pixels than can be handled.</exception>
    public static CleanImage Clean(byte[] source, FileType type)
    {
        using var data = SKData.CreateCopy(source);
        using var codec = SKCodec.Create(data) ?? throw new DomainException(FileErrors.ImageUnreadable.At("file"));
        if ((long)codec.Info.Width * codec.Info.Height > MaximumPixels)
        {
            throw new DomainException(FileErrors.ImageTooManyPixels.At("file"));
        }

        using var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            throw new DomainException(FileErrors.ImageUnreadable.At("file"));
        }

        if (codec.EncodedOrigin != SKEncodedOrigin.TopLeft)
        {
            using var upright = Upright(bitmap, codec.EncodedOrigin);
            using var encoded = upright.Encode(type is FileType.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
            return new CleanImage(encoded.ToArray(), upright.Width, upright.Height);
        }

        var stripped = type is FileType.Png ? PngMetadata.Strip(source) : JpegMetadata.Strip(source);
        return stripped is null
            ? throw new DomainException(FileErrors.ImageUnreadable.At("file"))
            : new CleanImage(stripped, bitmap.Width, bitmap.Height);
    }

    private static SKBitmap Upright(SKBitmap source, SKEncodedOrigin origin)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop
            or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var target = turned ? new SKBitmap(source.Height, source.Width) : new SKBitmap(source.Width, source.Height);
        using var canvas = new SKCanvas(target);
        float width = source.Width, height = source.Height;
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
            _ => SKMatrix.Identity,
        });
        canvas.DrawBitmap(source, 0, 0);
        return target;
    }
}

/// <summary>A picture without metadata, upright.</summary>
internal sealed record CleanImage(byte[] Bytes, int Width, int Height);
