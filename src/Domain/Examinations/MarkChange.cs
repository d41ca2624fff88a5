using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

/// <summary>A change of a locked mark: proposed with a reason, in force once a second person confirmed it, visible for ever.</summary>
public sealed class MarkChange : ICentreOwned, ITraineeOwned
{
    private MarkChange()
    {
    }

    internal MarkChange(ExamMark changed, Mark to, string reason, UserId by, DateTimeOffset now)
    {
        Id = OrderedGuid.Next();
        ExaminationId = changed.ExaminationId;
        CentreId = changed.CentreId;
        TraineeId = changed.TraineeId;
        Subject = changed.Subject;
        FromKind = changed.Kind;
        FromScore = changed.Score;
        ToKind = to.Kind;
        ToScore = to.Score;
        Reason = reason;
        ProposedBy = by;
        ProposedAt = now;
    }

    public Guid Id { get; private init; }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public TraineeId TraineeId { get; private init; }

    public ExamSubject Subject { get; private init; }

    public MarkKind FromKind { get; private init; }

    public decimal? FromScore { get; private init; }

    public MarkKind ToKind { get; private init; }

    public decimal? ToScore { get; private init; }

    public string Reason { get; private init; } = "";

    public UserId ProposedBy { get; private init; }

    public DateTimeOffset ProposedAt { get; private init; }

    public UserId? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    internal Mark To => Mark.From(ToKind, ToScore);

    internal void Confirm(UserId by, DateTimeOffset now) => (ConfirmedBy, ConfirmedAt) = (by, now);
}
