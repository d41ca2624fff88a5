using System.Buffers.Binary;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Copies a PNG without its texts, time and EXIF chunks and without bytes behind its end.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    /// <summary>The same compressed picture; null when damaged.</summary>
    public static byte[]? Strip(ReadOnlySpan<byte> source)
    {
        using var target = new MemoryStream(source.Length);
        target.Write(source[..SignatureLength]);
        var at = SignatureLength;
        while (at + ChunkOverhead <= source.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(source[at..]);
            if (length > (uint)(source.Length - at - ChunkOverhead))
            {
                return null;
            }

            var end = at + ChunkOverhead + (int)length;
            var type = source[(at + 4)..(at + 8)];
            if (!IsDropped(type))
            {
                target.Write(source[at..end]);
            }

            if (type.SequenceEqual("IEND"u8))
            {
                return target.ToArray();
            }

            at = end;
        }

        return null;
    }

    private static bool IsDropped(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8)
        || type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tIME"u8);
}
