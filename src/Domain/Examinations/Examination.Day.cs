using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

public sealed partial class Examination
{
    private static readonly TimeSpan CheckInBefore = TimeSpan.FromHours(1);

    /// <summary>Every paper is back, and theory was written with one (A20.1).</summary>
    public bool CustodyIsComplete =>
        _papers.Exists(paper => paper.Subject is ExamSubject.Theory) && _papers.TrueForAll(paper => paper.IsReturned);

    /// <summary>The society lodges an encrypted paper; its chain of custody begins (A20.1).</summary>
    public ExamPaper AddPaper(ExamSubject subject, SealedPaper content, CustodyActor actor, DateTimeOffset now)
    {
        Require(actor.IsSociety, ExamPaperErrors.NotYourStep);
        Require(Status is ExaminationStatus.Arranged && now < Arrangement!.StartsAt, ExaminationErrors.NotArranged);
        Require(Subjects.Contains(subject), MarkErrors.NotApplicable);
        Require(!_papers.Exists(paper => paper.Subject == subject), ExamPaperErrors.SubjectHasPaper);

        var created = new ExamPaper(this, subject, content, actor.UserId, now);
        _papers.Add(created);
        return created;
    }

    /// <summary>Records the next step of a paper; opening has its own method.</summary>
    /// <param name="sha256">Of the sealed file as it lies in the store now.</param>
    /// <exception cref="DomainException">Out of order, not this person's step, or the file was changed.</exception>
    public void RecordCustody(ExamPaperId paperId, CustodyStepKind step, string sha256, string? note, CustodyActor actor, DateTimeOffset now)
    {
        var paper = PaperOf(paperId);
        Require(step is not (CustodyStepKind.Created or CustodyStepKind.Opened), ExamPaperErrors.OpenedWithOpening);
        RequireHandles(step, actor);

        paper.Record(step, actor.UserId, null, sha256, Trimmed(note), now);
    }

    /// <summary>One of two people opens a paper. True when both have, and the content may be read.</summary>
    /// <exception cref="DomainException">Before the start, by the same person twice, out of order, or the file was changed.</exception>
    public bool OpenPaper(ExamPaperId paperId, string sha256, string? note, CustodyActor actor, DateTimeOffset now)
    {
        var paper = PaperOf(paperId);
        RequireHandles(CustodyStepKind.Opened, actor);
        Require(Arrangement is not null && now >= Arrangement.StartsAt, ExamPaperErrors.NotBeforeStart);

        return paper.Open(actor.UserId, sha256, Trimmed(note), now);
    }

    /// <exception cref="DomainException">Not opened yet, or the reader is neither the society nor an assessor of the examination.</exception>
    public ExamPaper RequireReadable(ExamPaperId paperId, CustodyActor actor, DateTimeOffset now)
    {
        var paper = PaperOf(paperId);
        Require(actor.IsSociety || Assigned(actor.AssessorId), ExamPaperErrors.NotYourStep);
        Require(paper.IsOpened && now >= Arrangement!.StartsAt, ExamPaperErrors.NotOpened);
        return paper;
    }

    /// <exception cref="DomainException">The examination has no such paper.</exception>
    public ExamPaper PaperOf(ExamPaperId paperId) =>
        _papers.Find(paper => paper.Id == paperId) ?? throw new DomainException(ExamPaperErrors.Unknown);

    /// <summary>Checks candidates in or notes them absent, from one hour before the start on.</summary>
    /// <exception cref="DomainException">With every entry at fault: unknown, or present without having completed the training.</exception>
    public void CheckIn(
        BranchCentre centre, IReadOnlyDictionary<TraineeId, bool> presence, AssessorId? assessor, DateTimeOffset now)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Arranged, ExaminationErrors.NotArranged);
        RequireAssessor(assessor);
        Require(now >= Arrangement!.StartsAt - CheckInBefore, ExaminationErrors.NotBegun);
        var faults = new Faults();
        foreach (var (traineeId, present) in presence)
        {
            var candidate = faults.Try("candidates", () => CandidateOf(traineeId));
            faults.Check(candidate is null || candidate.Eligible || !present, ExaminationErrors.CandidateNotEligible, "candidates");
        }

        faults.ThrowIfAny();

        foreach (var (traineeId, present) in presence)
        {
            CandidateOf(traineeId).CheckIn(present, now);
        }
    }

    /// <summary>States that the examination was held: from now on marks are entered.</summary>
    public void Hold(BranchCentre centre, AssessorId? assessor, DateTimeOffset now)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Arranged, ExaminationErrors.NotArranged);
        Require(_assessors.Count > 0, ExaminationErrors.AssessorsMissing);
        RequireAssessor(assessor);
        Require(now >= Arrangement!.StartsAt, ExaminationErrors.NotBegun);
        Require(_papers.Exists(paper => paper.Subject is ExamSubject.Theory && paper.IsOpened), ExaminationErrors.TheoryPaperNotOpened);
        Require(Eligible.All(candidate => candidate.Present is not null), ExaminationErrors.CheckInIncomplete);

        Status = ExaminationStatus.Held;
        HeldAt = now;
        Raise(new ExaminationHeld(Id, CentreId));
    }

    private void RequireHandles(CustodyStepKind step, CustodyActor actor) => Require(
        step is CustodyStepKind.Sealed or CustodyStepKind.HandedOver or CustodyStepKind.Destroyed ? actor.IsSociety : Assigned(actor.AssessorId),
        ExamPaperErrors.NotYourStep);

    private bool Assigned(AssessorId? assessor) => assessor is { } id && _assessors.Exists(assignment => assignment.AssessorId == id);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
