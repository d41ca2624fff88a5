using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

/// <summary>What kind of thing went wrong.</summary>
public enum IncidentKind
{
    /// <summary>试卷交接异常: the chain of custody was broken or somebody tried to (A20.1).</summary>
    CustodyBreak,

    /// <summary>违纪</summary>
    Misconduct,

    /// <summary>身份不符</summary>
    IdentityMismatch,

    /// <summary>设备故障</summary>
    Equipment,

    /// <summary>疑似泄题 (A21.1)</summary>
    SuspectedLeak,

    /// <summary>其他</summary>
    Other,
}

/// <summary>Something out of the ordinary, recorded for ever.</summary>
public sealed class ExamIncident : ICentreOwned
{
    private ExamIncident()
    {
    }

    public ExamIncident(
        ExaminationId examinationId, BranchCentreId centreId, IncidentKind kind, string description, TraineeId? concerns, UserId by, DateTimeOffset now)
    {
        Id = OrderedGuid.Next();
        ExaminationId = examinationId;
        CentreId = centreId;
        Kind = kind;
        Description = description;
        Concerns = concerns;
        RecordedBy = by;
        RecordedAt = now;
    }

    public Guid Id { get; private init; }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public IncidentKind Kind { get; private init; }

    public string Description { get; private init; } = "";

    public TraineeId? Concerns { get; private init; }

    public UserId RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }
}
