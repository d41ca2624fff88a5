using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

/// <summary>The mark of one candidate in one subject.</summary>
public sealed class ExamMark : ICentreOwned, ITraineeOwned
{
    private ExamMark()
    {
    }

    internal ExamMark(ExaminationId examinationId, BranchCentreId centreId, MarkEntry entry, UserId by, DateTimeOffset now)
    {
        ExaminationId = examinationId;
        CentreId = centreId;
        TraineeId = entry.TraineeId;
        Subject = entry.Subject;
        Write(entry.Mark, by, now);
    }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public ExamSubject Subject { get; private init; }

    public MarkKind Kind { get; private set; }

    /// <summary>0 to 100 with at most one decimal; null for absent and void.</summary>
    public decimal? Score { get; private set; }

    public UserId EnteredBy { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public Mark Mark => Mark.From(Kind, Score);

    internal void Write(Mark mark, UserId by, DateTimeOffset now) => (Kind, Score, EnteredBy, EnteredAt) = (mark.Kind, mark.Score, by, now);
}

/// <summary>A mark to be entered.</summary>
public sealed record MarkEntry(TraineeId TraineeId, ExamSubject Subject, Mark Mark);
