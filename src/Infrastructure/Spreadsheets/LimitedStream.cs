using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Infrastructure.Spreadsheets;

/// <summary>Refuses to read on once more came out than an archive may hold, whatever its directory claims.</summary>
internal sealed class LimitedStream(Stream inner, InflationBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => budget.Spend(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => budget.Spend(inner.Read(buffer));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>Bytes that may still be inflated.</summary>
internal sealed class InflationBudget(long bytes)
{
    private long _left = bytes;

    public int Spend(int count)
    {
        _left -= count;
        return _left >= 0 ? count : throw new DomainException(SheetErrors.InflatesTooFar);
    }
}
