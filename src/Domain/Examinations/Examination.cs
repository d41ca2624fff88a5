using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.Examinations;

/// <summary>The examination of one class, from the centre's request to the end of the publication (第十八 – 二十一, 二十三条).</summary>
public sealed partial class Examination : AggregateRoot<ExaminationId>, ICentreOwned
{
    private readonly List<ExamCandidate> _candidates = [];
    private readonly List<ExamAssignment> _assessors = [];
    private readonly List<ExamRoom> _rooms = [];
    private readonly List<ExamPaper> _papers = [];
    private readonly List<ExamIncident> _incidents = [];
    private readonly List<ExamMark> _marks = [];
    private readonly List<MarkChange> _markChanges = [];
    private readonly List<TeacherId> _classTeachers = [];

    private Examination()
    {
    }

    public BranchCentreId CentreId { get; private init; }

    public TrainingClassId ClassId { get; private init; }

    /// <summary>班级编号 of the class.</summary>
    public string ClassCode { get; private init; } = "";

    public ScopeRow Row { get; private init; } = null!;

    public ExaminationStatus Status { get; private set; }

    /// <summary>Least mark in each subject when the examination was requested (A23.1).</summary>
    public decimal PassMark { get; private init; }

    /// <summary>What the centre wishes for; the society decides (A20.2).</summary>
    public string? Wishes { get; private init; }

    public UserId RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>Null until the society arranged it.</summary>
    public ExamArrangement? Arrangement { get; private set; }

    public UserId? ArrangedBy { get; private set; }

    public DateTimeOffset? HeldAt { get; private set; }

    public UserId? VerifiedBy { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The last day of the publication.</summary>
    public DateOnly? PublishedUntil { get; private set; }

    public string? VoidReason { get; private set; }

    public IReadOnlyList<ExamCandidate> Candidates => _candidates;

    public IReadOnlyList<ExamAssignment> Assessors => _assessors;

    public IReadOnlyList<ExamRoom> Rooms => _rooms;

    public IReadOnlyList<ExamPaper> Papers => _papers;

    public IReadOnlyList<ExamIncident> Incidents => _incidents;

    public IReadOnlyList<ExamMark> Marks => _marks;

    public IReadOnlyList<MarkChange> MarkChanges => _markChanges;

    /// <summary>Who taught the class; none of them examines it (A20.3).</summary>
    public IReadOnlyList<TeacherId> ClassTeachers => _classTeachers;

    public IReadOnlyList<ExamSubject> Subjects => ExamSubjects.Of(Row.Level);

    private IEnumerable<ExamCandidate> Eligible => _candidates.Where(candidate => candidate.Eligible);

    /// <summary>The centre asks for an examination of a completed class. Who did not complete the training is listed as not eligible.</summary>
    public static Examination Request(
        BranchCentre centre, TrainingClass completed, string? wishes, ExaminationRules rules, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        centre.RequireInScope(completed.Row);
        Require(completed.Status is TrainingClassStatus.Completed, ExaminationErrors.ClassNotCompleted);
        var candidates = completed.Members.Select(member => (member, completion: completed.CompletionOf(member.TraineeId))).ToList();
        Require(candidates.Exists(candidate => candidate.completion.Completed), ExaminationErrors.NobodyEligible);

        var examination = new Examination
        {
            Id = ExaminationId.New(),
            CentreId = completed.CentreId,
            ClassId = completed.Id,
            ClassCode = completed.Code,
            Row = completed.Row,
            Status = ExaminationStatus.Requested,
            PassMark = rules.PassMark,
            Wishes = string.IsNullOrWhiteSpace(wishes) ? null : wishes.Trim(),
            RequestedBy = by,
            RequestedAt = now,
        };
        examination._candidates.AddRange(candidates.Select(candidate => new ExamCandidate(examination.Id, candidate.member, candidate.completion)));
        examination._classTeachers.AddRange(completed.Teachers);
        examination.Raise(new ExaminationRequested(examination.Id, examination.CentreId));

        return examination;
    }

    /// <exception cref="DomainException">The assessor is not assigned to this examination.</exception>
    public void RequireAssessor(AssessorId? assessor) => Require(
        assessor is { } id && _assessors.Exists(assignment => assignment.AssessorId == id), ExaminationErrors.NotAnAssessorOfThisExamination);

    /// <summary>Records something out of the ordinary; it stays.</summary>
    public void RecordIncident(IncidentKind kind, string description, TraineeId? concerns, UserId by, DateTimeOffset now)
    {
        Require(!string.IsNullOrWhiteSpace(description), ExaminationErrors.IncidentWithoutDescription);
        if (concerns is { } traineeId)
        {
            CandidateOf(traineeId);
        }

        _incidents.Add(new ExamIncident(Id, CentreId, kind, description.Trim(), concerns, by, now));
    }

    /// <summary>Declares the whole examination void; nothing of it counts.</summary>
    public void Annul(string? reason)
    {
        Require(
            Status is not (ExaminationStatus.Closed or ExaminationStatus.Void) && !string.IsNullOrWhiteSpace(reason), ExaminationErrors.VoidReasonMissing);

        Status = ExaminationStatus.Void;
        VoidReason = reason!.Trim();
    }

    /// <summary>Whether the candidate passed: training completed, every subject at or above the pass mark (A23.1).</summary>
    public Outcome OutcomeOf(TraineeId traineeId)
    {
        var candidate = CandidateOf(traineeId);
        var shortfalls = new List<Shortfall>();
        foreach (var subject in Subjects)
        {
            var mark = MarkOf(traineeId, subject);
            ShortfallKind? kind = mark switch
            {
                null => ShortfallKind.Missing,
                { Kind: MarkKind.Absent } => ShortfallKind.Absent,
                { Kind: MarkKind.Void } => ShortfallKind.Void,
                _ when !mark.Mark.Reaches(PassMark) => ShortfallKind.BelowPassMark,
                _ => null,
            };
            if (kind is { } found)
            {
                shortfalls.Add(new Shortfall(subject, found));
            }
        }

        return new Outcome(traineeId, candidate.Eligible, shortfalls);
    }

    private ExamMark? MarkOf(TraineeId traineeId, ExamSubject subject) =>
        _marks.Find(mark => mark.TraineeId == traineeId && mark.Subject == subject);

    private ExamCandidate CandidateOf(TraineeId traineeId) =>
        _candidates.Find(candidate => candidate.TraineeId == traineeId) ?? throw new DomainException(ExaminationErrors.CandidateUnknown);
}
