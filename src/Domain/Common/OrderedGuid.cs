using System.Buffers.Binary;

namespace CmtsEval.Domain.Common;

/// <summary>
/// UUIDs of version 7 of which each is greater than the one before it in this process, also within one millisecond (RFC 9562 §6.2,
/// method 1): whatever is ordered by id stands in the order in which it came into being.
/// </summary>
public static class OrderedGuid
{
    private const int CounterBits = 12;
    private const int CounterMask = (1 << CounterBits) - 1;

    /// <summary>Milliseconds since 1970 in the upper 48 of 60 bits, the counter below.</summary>
    private static long _last;

    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var next = Advance((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16) << CounterBits);
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)(next >> CounterBits) << 16) | 0x7000 | (ulong)(next & CounterMask));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The clock's reading, or the step after the last where the clock has not moved on.</summary>
    private static long Advance(long reading)
    {
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(reading, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        return next;
    }
}
