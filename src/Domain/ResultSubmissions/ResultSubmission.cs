using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>The results of one examination on their way to certificates: an assessor submits, the society decides on each trainee (第二十二, 二十三条).</summary>
public sealed partial class ResultSubmission : AggregateRoot<ResultSubmissionId>, ICentreOwned
{
    private readonly List<SubmittedResult> _results = [];
    private List<Guid> _reviewers = [];

    private ResultSubmission()
    {
    }

    public BranchCentreId CentreId { get; private init; }

    public ExaminationId ExaminationId { get; private init; }

    public TrainingClassId ClassId { get; private init; }

    /// <summary>班级编号</summary>
    public string ClassCode { get; private init; } = null!;

    public ScopeRow Row { get; private init; } = null!;

    public ResultSubmissionStatus Status { get; private set; }

    public UserId PreparedBy { get; private init; }

    public AssessorId AssessorId { get; private set; }

    public DateTimeOffset PreparedAt { get; private init; }

    public UserId? SubmittedBy { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Why it was returned last.</summary>
    public string? ReturnReason { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public IReadOnlyList<SubmittedResult> Results => _results;

    /// <summary>Everybody who took part in a review of it; none of them issues the certificates.</summary>
    public IReadOnlyList<Guid> Reviewers => _reviewers;

    /// <summary>Begins a draft; who is named without having passed is refused when it is submitted.</summary>
    /// <exception cref="DomainException">Not an assessor of the examination (A22.1), nobody named, or somebody twice.</exception>
    public static ResultSubmission Prepare(
        Examination examination, IReadOnlyList<TraineeId> trainees, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        RequireAssessor(examination, assessor);
        var submission = new ResultSubmission
        {
            Id = ResultSubmissionId.New(),
            CentreId = examination.CentreId,
            ExaminationId = examination.Id,
            ClassId = examination.ClassId,
            ClassCode = examination.ClassCode,
            Row = examination.Row,
            AssessorId = assessor!.Value,
            PreparedBy = by,
            PreparedAt = now,
        };
        submission.Name(trainees);
        return submission;
    }

    /// <summary>Names other trainees in a draft or returned submission.</summary>
    /// <exception cref="DomainException">Not open, not an assessor (A22.1), nobody named, or somebody twice.</exception>
    public void NameTrainees(Examination examination, IReadOnlyList<TraineeId> trainees, AssessorId? assessor)
    {
        RequireOpen();
        RequireAssessor(examination, assessor);
        Name(trainees);
    }

    /// <summary>Hands the results to the society with the proof of every trainee.</summary>
    /// <param name="files">One for each trainee named.</param>
    /// <exception cref="DomainException">With everything that is missing, per trainee (A22.1, A23.1, A16.2, A14.3), or A03.1, A08.1.</exception>
    public void Submit(
        Examination examination, BranchCentre centre, IReadOnlyList<ResultFile> files, AssessorId? assessor, UserId by, DateTimeOffset now)
    {
        RequireOpen();
        RequireAssessor(examination, assessor);
        centre.RequireActive();
        centre.RequireInScope(Row);

        var faults = new Faults()
            .Check(examination.Status is ExaminationStatus.Closed, ResultSubmissionErrors.ExaminationNotClosed)
            .Check(examination.CustodyIsComplete, ResultSubmissionErrors.CustodyIncomplete);
        for (var index = 0; index < _results.Count; index++)
        {
            FileOf(files, _results[index].TraineeId).Check(faults, $"trainees[{index}]");
        }

        faults.ThrowIfAny();
        _results.ForEach(result => result.Fill(FileOf(files, result.TraineeId)));
        Status = ResultSubmissionStatus.Submitted;
        AssessorId = assessor!.Value;
        SubmittedBy = by;
        SubmittedAt = now;
        Raise(new ResultsSubmitted(Id, CentreId, _results.Count));
    }

    private static void RequireAssessor(Examination examination, AssessorId? assessor) => Require(
        assessor is { } id && examination.Assessors.Any(assignment => assignment.AssessorId == id), ResultSubmissionErrors.NotAnAssessor);

    private static ResultFile FileOf(IReadOnlyList<ResultFile> files, TraineeId trainee) => files.First(file => file.TraineeId == trainee);

    private void RequireOpen() =>
        Require(Status is ResultSubmissionStatus.Draft or ResultSubmissionStatus.Returned, ResultSubmissionErrors.NotOpen);

    private void Name(IReadOnlyList<TraineeId> trainees)
    {
        Require(trainees.Count > 0, ResultSubmissionErrors.NobodyNamed);
        Require(trainees.Distinct().Count() == trainees.Count, ResultSubmissionErrors.NamedTwice);
        _results.RemoveAll(result => !trainees.Contains(result.TraineeId));
        _results.AddRange(trainees
            .Where(trainee => !_results.Exists(result => result.TraineeId == trainee))
            .Select(trainee => new SubmittedResult(trainee))
            .ToList());
    }
}
