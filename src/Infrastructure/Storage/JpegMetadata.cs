using System.Buffers.Binary;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Copies a JPEG without what it tells besides the picture: position, device, thumbnail, comments, bytes behind the end.</summary>
internal static class JpegMetadata
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    /// <summary>The same compressed picture with only JFIF (APP0), ICC profile (APP2) and Adobe (APP14) segments; null when damaged.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> source)
    {
        using var target = new MemoryStream(source.Length);
        target.Write([0xFF, StartOfImage]);
        var at = 2;
        while (at + 2 <= source.Length)
        {
            if (source[at] != 0xFF)
            {
                return null;
            }

            var marker = source[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                target.Write([0xFF, EndOfImage]);
                return target.ToArray();
            }

            if (at + 4 > source.Length)
            {
                return null;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(source[(at + 2)..]);
            var end = at + 2 + length;
            if (length < 2 || end > source.Length)
            {
                return null;
            }

            if (marker == StartOfScan)
            {
                end = EndOfEntropyCodedData(source, end);
            }

            if (IsKept(marker, source[(at + 4)..(at + 2 + length)]))
            {
                target.Write(source[at..end]);
            }

            at = end;
        }

        return null;
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        0xE0 => payload.StartsWith("JFIF\0"u8),
        0xE2 => payload.StartsWith("ICC_PROFILE\0"u8),
        0xEE => payload.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    // Inside a scan FF is followed by 00 (a literal FF) or by a restart marker; any other marker ends it.
    private static int EndOfEntropyCodedData(ReadOnlySpan<byte> source, int at)
    {
        while (at + 1 < source.Length)
        {
            if (source[at] == 0xFF && source[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at++;
        }

        return source.Length;
    }
}
