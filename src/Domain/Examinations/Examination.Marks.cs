using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

public sealed partial class Examination
{
    /// <summary>Enters marks, all or none; entering again replaces until the second check.</summary>
    /// <exception cref="DomainException">With every entry at fault.</exception>
    public void RecordMarks(BranchCentre centre, IReadOnlyList<MarkEntry> entries, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        RequireMarking(centre, assessor);
        var faults = new Faults();
        for (var i = 0; i < entries.Count; i++)
        {
            if (WhyNot(entries[i]) is { } error)
            {
                faults.Add(error.At($"marks[{i}]"));
            }
        }

        faults.ThrowIfAny();

        foreach (var entry in entries)
        {
            if (MarkOf(entry.TraineeId, entry.Subject) is { } entered)
            {
                entered.Write(entry.Mark, by, now);
            }
            else
            {
                _marks.Add(new ExamMark(Id, CentreId, entry, by, now));
            }
        }

        Status = Eligible.All(candidate => Subjects.All(subject => MarkOf(candidate.TraineeId, subject) is not null))
            ? ExaminationStatus.Marked
            : ExaminationStatus.Held;
    }

    /// <exception cref="DomainException">Marks cannot be entered now, or not by this person.</exception>
    public void RequireMarking(BranchCentre centre, AssessorId? assessor)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Held or ExaminationStatus.Marked, ExaminationErrors.NotHeld);
        RequireAssessor(assessor);
    }

    /// <summary>Why this mark cannot be entered; null when it can.</summary>
    public DomainError? WhyNot(MarkEntry entry)
    {
        if (_candidates.Find(candidate => candidate.TraineeId == entry.TraineeId) is not { } candidate)
        {
            return ExaminationErrors.CandidateUnknown;
        }

        if (!Subjects.Contains(entry.Subject))
        {
            return MarkErrors.NotApplicable;
        }

        if (entry.Mark.Kind is MarkKind.Absent)
        {
            return null;
        }

        return !candidate.Eligible ? MarkErrors.NotEligible
            : candidate.Present is false ? MarkErrors.CandidateWasAbsent
            : null;
    }

    /// <summary>The second check: an assessor of the examination who entered no mark confirms them all; they are locked from now on.</summary>
    public void VerifyMarks(BranchCentre centre, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Marked, ExaminationErrors.NotMarked);
        RequireAssessor(assessor);
        Require(_marks.TrueForAll(mark => mark.EnteredBy != by), ExaminationErrors.SecondPersonNeeded);

        Status = ExaminationStatus.Verified;
        VerifiedBy = by;
        VerifiedAt = now;
        Raise(new MarksVerified(Id, CentreId));
    }

    /// <summary>Proposes to change a locked mark; it takes effect when a second person confirms.</summary>
    public MarkChange ProposeMarkChange(
        BranchCentre centre, TraineeId traineeId, ExamSubject subject, Mark to, string reason, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        RequireLocked();
        RequireAssessor(assessor);
        Require(!string.IsNullOrWhiteSpace(reason), ExaminationErrors.ChangeReasonMissing);
        if (WhyNot(new MarkEntry(traineeId, subject, to)) is { } error)
        {
            throw new DomainException(error);
        }

        var mark = MarkOf(traineeId, subject) ?? throw new DomainException(MarkErrors.Missing);
        Require(
            !_markChanges.Exists(change => change.TraineeId == traineeId && change.Subject == subject && change.ConfirmedBy is null),
            ExaminationErrors.ChangeOpen);

        var change = new MarkChange(mark, to, reason.Trim(), by, now);
        _markChanges.Add(change);
        return change;
    }

    /// <exception cref="DomainException">Unknown, confirmed already, or confirmed by who proposed it.</exception>
    public void ConfirmMarkChange(BranchCentre centre, Guid changeId, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        RequireLocked();
        RequireAssessor(assessor);
        var change = _markChanges.Find(known => known.Id == changeId && known.ConfirmedBy is null)
            ?? throw new DomainException(ExaminationErrors.ChangeUnknown);
        Require(change.ProposedBy != by, ExaminationErrors.SecondPersonNeeded);

        change.Confirm(by, now);
        MarkOf(change.TraineeId, change.Subject)!.Write(change.To, change.ProposedBy, now);
    }

    /// <summary>Publishes the results from today on, for at least the working days that the rules ask for.</summary>
    public void Publish(BranchCentre centre, WorkingDays calendar, ExaminationRules rules, DateOnly today)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Verified, ExaminationErrors.NotVerified);
        RequireNoOpenChange();

        Status = ExaminationStatus.Published;
        PublishedOn = today;
        PublishedUntil = calendar.After(today, rules.PublicationWorkingDays);
        Raise(new ResultsPublished(Id, CentreId, PublishedUntil.Value));
    }

    /// <summary>Closes the examination on a day after the publication: results stand.</summary>
    public void Close(DateOnly today)
    {
        Require(Status is ExaminationStatus.Published, ExaminationErrors.NotPublished);
        Require(today > PublishedUntil, ExaminationErrors.PublicationNotOver);
        RequireNoOpenChange();

        Status = ExaminationStatus.Closed;
    }

    private void RequireLocked() =>
        Require(Status is ExaminationStatus.Verified or ExaminationStatus.Published, ExaminationErrors.NotLocked);

    private void RequireNoOpenChange() =>
        Require(_markChanges.TrueForAll(change => change.ConfirmedBy is not null), ExaminationErrors.ChangeOpen);
}
