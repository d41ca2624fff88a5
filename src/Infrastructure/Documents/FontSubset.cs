using System.Buffers.Binary;

namespace CmtsEval.Infrastructure.Documents;

/// <summary>
/// Cuts a TrueType font down to some glyphs (OpenType 1.9, tables head, hhea, hmtx, maxp, loca, glyf, cmap, OS/2, name, post).
/// Skia embeds a font whole, which for Chinese is ten megabytes a document; a subset is a few kilobytes.
/// </summary>
internal sealed class FontSubset
{
    private const ushort ArgumentsAreWords = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    private readonly byte[] _font;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly bool _longOffsets;
    private readonly int _metrics;
    private readonly List<ushort> _glyphs = [0];
    private readonly Dictionary<ushort, ushort> _renumbered = new() { [0] = 0 };

    private FontSubset(byte[] font)
    {
        _font = font;
        for (var index = 0; index < U16(4); index++)
        {
            var record = 12 + (16 * index);
            var tag = System.Text.Encoding.ASCII.GetString(font, record, 4);
            _tables[tag] = ((int)U32(record + 8), (int)U32(record + 12));
        }

        _longOffsets = U16(_tables["head"].Offset + 50) == 1;
        _metrics = U16(_tables["hhea"].Offset + 34);
    }

    /// <summary>A font of these characters only; the order of <paramref name="glyphOf"/> decides the bytes.</summary>
    public static byte[] Of(byte[] font, SortedDictionary<int, ushort> glyphOf)
    {
        var subset = new FontSubset(font);
        var renumbered = glyphOf.Select(pair => (pair.Key, subset.Keep(pair.Value))).ToList();
        return subset.Write(renumbered);
    }

    private ushort Keep(ushort glyph)
    {
        if (_renumbered.TryGetValue(glyph, out var known))
        {
            return known;
        }

        var number = (ushort)_glyphs.Count;
        _glyphs.Add(glyph);
        _renumbered[glyph] = number;
        return number;
    }

    private byte[] Write(List<(int CodePoint, ushort Glyph)> characters)
    {
        var outlines = new MemoryStream();
        var offsets = new List<int> { 0 };
        for (var index = 0; index < _glyphs.Count; index++)
        {
            outlines.Write(Outline(_glyphs[index]));
            outlines.Write(new byte[(4 - (outlines.Length % 4)) % 4]);
            offsets.Add((int)outlines.Length);
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Copy("OS/2"),
            ["cmap"] = CharacterMap(characters),
            ["glyf"] = outlines.ToArray(),
            ["head"] = Patched("head", (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Patched("hhea", (34, _glyphs.Count)),
            ["hmtx"] = [.. _glyphs.SelectMany(Metrics)],
            ["loca"] = [.. offsets.SelectMany(offset => Big32((uint)offset))],
            ["maxp"] = Patched("maxp", (4, _glyphs.Count)),
            ["name"] = Copy("name"),
            ["post"] = [.. Big32(0x00030000), .. new byte[28]],
        };
        return Assemble(tables);
    }

    private byte[] Outline(ushort glyph)
    {
        var loca = _tables["loca"].Offset;
        var (from, to) = _longOffsets
            ? ((int)U32(loca + (4 * glyph)), (int)U32(loca + (4 * glyph) + 4))
            : (2 * U16(loca + (2 * glyph)), 2 * U16(loca + (2 * glyph) + 2));
        var outline = _font.AsSpan(_tables["glyf"].Offset + from, to - from).ToArray();
        var isComposite = outline.Length > 0 && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;
        if (isComposite)
        {
            RenumberComponents(outline);
        }

        return outline;
    }

    private void RenumberComponents(byte[] outline)
    {
        var position = 10;
        ushort flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position));
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(position + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(position + 2), Keep(component));
            position += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            position += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }

    private byte[] Metrics(ushort glyph)
    {
        var hmtx = _tables["hmtx"].Offset;
        var advance = _font.AsSpan(hmtx + (4 * Math.Min(glyph, _metrics - 1)), 2);
        var bearing = glyph < _metrics ? hmtx + (4 * glyph) + 2 : hmtx + (4 * _metrics) + (2 * (glyph - _metrics));
        return [.. advance, .. _font.AsSpan(bearing, 2)];
    }

    private static byte[] CharacterMap(List<(int CodePoint, ushort Glyph)> characters) =>
    [
        .. Big16(0), .. Big16(1), .. Big16(3), .. Big16(10), .. Big32(12),
        .. Big16(12), .. Big16(0), .. Big32((uint)(16 + (12 * characters.Count))), .. Big32(0), .. Big32((uint)characters.Count),
        .. characters.SelectMany(character => (byte[])
            [.. Big32((uint)character.CodePoint), .. Big32((uint)character.CodePoint), .. Big32(character.Glyph)]),
    ];

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var output = new MemoryStream();
        var power = 1 << (int)Math.Log2(tables.Count);
        output.Write([.. Big32(0x00010000), .. Big16(tables.Count), .. Big16(16 * power), .. Big16((int)Math.Log2(power)), .. Big16(16 * (tables.Count - power))]);
        var offset = 12 + (16 * tables.Count);
        foreach (var (tag, bytes) in tables)
        {
            output.Write([.. System.Text.Encoding.ASCII.GetBytes(tag), .. Big32(Checksum(bytes)), .. Big32((uint)offset), .. Big32((uint)bytes.Length)]);
            offset += Padded(bytes.Length);
        }

        foreach (var bytes in tables.Values)
        {
            output.Write(bytes);
            output.Write(new byte[Padded(bytes.Length) - bytes.Length]);
        }

        return output.ToArray();
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0u;
        for (var index = 0; index < bytes.Length; index++)
        {
            sum += (uint)bytes[index] << (24 - (8 * (index % 4)));
        }

        return sum;
    }

    private byte[] Copy(string tag) => _font.AsSpan(_tables[tag].Offset, _tables[tag].Length).ToArray();

    private byte[] Patched(string tag, params (int At, int Value)[] words)
    {
        var table = Copy(tag);
        foreach (var (at, value) in words)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        }

        return table;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_font.AsSpan(at));

    private static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Big32(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
