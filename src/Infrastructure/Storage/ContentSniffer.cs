using System.Text;
using CmtsEval.Domain.Files;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Decides by the bytes what a file is; names and headers of the request count for nothing.</summary>
internal static class ContentSniffer
{
    /// <summary>How many leading bytes <see cref="TypeOf"/> looks at.</summary>
    public const int HeadLength = 4096;

    /// <summary>The type the leading bytes have; null for anything the platform does not take.</summary>
    public static FileType? TypeOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileType.Jpeg,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileType.Png,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileType.Pdf,
        [(byte)'P', (byte)'K', 3, 4, ..] => IsWorkbook(head) ? FileType.Xlsx : null,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileType.Mp4,
        _ => IsPlainText(head) ? FileType.Csv : null,
    };

    // The first entry of a workbook is a part of the package: the content types, the relationships or xl/ itself.
    private static bool IsWorkbook(ReadOnlySpan<byte> head) =>
        head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("xl/"u8) >= 0 || head.IndexOf("_rels/"u8) >= 0;

    private static bool IsPlainText(ReadOnlySpan<byte> head)
    {
        if (head.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || head.IndexOfAnyInRange((byte)14, (byte)31) >= 0)
        {
            return false;
        }

        var start = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.Length > 0 && start[0] != '<';
    }
}
