using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

/// <summary>A paper of one subject: encrypted content and its chain of custody (A20.1).</summary>
public sealed class ExamPaper : ICentreOwned
{
    private readonly List<CustodyStep> _steps = [];

    private ExamPaper()
    {
    }

    internal ExamPaper(Examination examination, ExamSubject subject, SealedPaper content, UserId by, DateTimeOffset now)
    {
        Id = content.PaperId;
        ExaminationId = examination.Id;
        CentreId = examination.CentreId;
        Subject = subject;
        FileName = content.FileName;
        ContentType = content.ContentType;
        ContentSha256 = content.ContentSha256;
        SealedSha256 = content.SealedSha256;
        WrappedKey = content.WrappedKey;
        _steps.Add(new CustodyStep(CustodyStepKind.Created, by, null, now, content.SealedSha256, null));
    }

    public ExamPaperId Id { get; private init; }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public ExamSubject Subject { get; private init; }

    public string FileName { get; private init; } = "";

    public string ContentType { get; private init; } = "";


    /// <summary>SHA-256 of the paper itself; compared when it is opened.</summary>
    public string ContentSha256 { get; private init; } = "";

    /// <summary>SHA-256 of the encrypted file; compared at every step.</summary>
    public string SealedSha256 { get; private init; } = "";

    /// <summary>The data key, encrypted with the application's key ring.</summary>
    public byte[] WrappedKey { get; private init; } = [];

    /// <summary>The first of two openers, until the second confirms.</summary>
    public UserId? FirstOpener { get; private set; }

    public DateTimeOffset? FirstOpenerAt { get; private set; }

    public IReadOnlyList<CustodyStep> Steps => _steps;

    public CustodyStepKind State => _steps[^1].Kind;

    public bool IsOpened => _steps.Exists(step => step.Kind is CustodyStepKind.Opened);

    /// <summary>Came back whole: returned, or destroyed after that.</summary>
    public bool IsReturned => _steps.Exists(step => step.Kind is CustodyStepKind.Returned);

    internal void Record(CustodyStepKind kind, UserId by, UserId? witness, string sha256, string? note, DateTimeOffset now)
    {
        if (kind != State + 1)
        {
            throw new DomainException(ExamPaperErrors.OutOfOrder.At("step", ("last", State.ToString()), ("attempted", kind.ToString())));
        }

        RequireUntouched(sha256);
        _steps.Add(new CustodyStep(kind, by, witness, now, sha256, note));
    }

    /// <summary>The first opener waits for the second; the second opens.</summary>
    internal bool Open(UserId by, string sha256, string? note, DateTimeOffset now)
    {
        if (State is not CustodyStepKind.Received)
        {
            throw new DomainException(ExamPaperErrors.OutOfOrder.At("step", ("last", State.ToString()), ("attempted", nameof(CustodyStepKind.Opened))));
        }

        RequireUntouched(sha256);
        if (FirstOpener is not { } first)
        {
            (FirstOpener, FirstOpenerAt) = (by, now);
            return false;
        }

        if (first == by)
        {
            throw new DomainException(ExamPaperErrors.SecondOpenerMissing);
        }

        Record(CustodyStepKind.Opened, by, first, sha256, note, now);
        return true;
    }

    private void RequireUntouched(string sha256)
    {
        if (!string.Equals(sha256, SealedSha256, StringComparison.Ordinal))
        {
            throw new DomainException(ExamPaperErrors.HashDiffers);
        }
    }
}

/// <summary>A paper as the vault encrypted it.</summary>
public sealed record SealedPaper(
    ExamPaperId PaperId, string FileName, string ContentType, string ContentSha256, string SealedSha256, byte[] WrappedKey);
