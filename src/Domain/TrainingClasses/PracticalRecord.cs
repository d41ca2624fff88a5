using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>What one trainee did in one practical session: instrument, process, result, answer card (A16.2).</summary>
public sealed class PracticalRecord : ICentreOwned, ITraineeOwned
{
    private PracticalRecord()
    {
    }

    internal PracticalRecord(TrainingClassId classId, BranchCentreId centreId, TrainingSessionId sessionId, PracticalEntry entry, UserId by, DateTimeOffset now)
    {
        ClassId = classId;
        CentreId = centreId;
        SessionId = sessionId;
        TraineeId = entry.TraineeId;
        Write(entry, by, now);
    }

    public TrainingClassId ClassId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TrainingSessionId SessionId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    /// <summary>仪器设备 used, with its number.</summary>
    public string Instrument { get; private set; } = "";

    /// <summary>操作过程</summary>
    public string Process { get; private set; } = "";

    /// <summary>结果记录</summary>
    public string Result { get; private set; } = "";

    /// <summary>答题卡 as a scan; null when the answers are given as text.</summary>
    public StoredFileId? AnswerCard { get; private set; }

    public string? Answers { get; private set; }

    public UserId RecordedBy { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    internal void Write(PracticalEntry entry, UserId by, DateTimeOffset now)
    {
        Instrument = entry.Instrument.Trim();
        Process = entry.Process.Trim();
        Result = entry.Result.Trim();
        AnswerCard = entry.AnswerCard;
        Answers = entry.Answers?.Trim();
        RecordedBy = by;
        RecordedAt = now;
    }
}

/// <summary>A practical record as entered; the answer card is a file or text.</summary>
public sealed record PracticalEntry(
    TraineeId TraineeId, string Instrument, string Process, string Result, StoredFileId? AnswerCard = null, string? Answers = null)
{
    internal bool IsComplete =>
        !string.IsNullOrWhiteSpace(Instrument) && !string.IsNullOrWhiteSpace(Process) && !string.IsNullOrWhiteSpace(Result)
        && (AnswerCard is not null || !string.IsNullOrWhiteSpace(Answers));
}
