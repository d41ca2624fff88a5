using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.Examinations;

/// <summary>What an assessor does in an examination; one person may do both.</summary>
public enum AssessorDuty
{
    /// <summary>监考</summary>
    Invigilator,

    /// <summary>实操考评</summary>
    PracticalAssessor,
}

/// <summary>An assessor on duty at an examination.</summary>
public sealed class ExamAssignment : ICentreOwned
{
    private ExamAssignment()
    {
    }

    internal ExamAssignment(ExaminationId examinationId, BranchCentreId centreId, AssessorProposal proposal, string? room, UserId by)
    {
        ExaminationId = examinationId;
        CentreId = centreId;
        AssessorId = proposal.Assessor.Id;
        Duty = proposal.Duty;
        Room = room;
        DeclaredConflict = proposal.DeclaredConflict;
        AssignedBy = by;
    }

    public ExaminationId ExaminationId { get; private init; }

    public BranchCentreId CentreId { get; private init; }

    public AssessorId AssessorId { get; private init; }

    public AssessorDuty Duty { get; private init; }

    /// <summary>The room an invigilator watches.</summary>
    public string? Room { get; private init; }

    /// <summary>A relation to a candidate that the assessor declared and the society accepted (A20.3).</summary>
    public string? DeclaredConflict { get; private init; }

    public UserId AssignedBy { get; private init; }
}

/// <summary>An assessor proposed for a duty.</summary>
/// <param name="TeachesAs">Entries in the register of teachers that are the same person (A20.3).</param>
public sealed record AssessorProposal(
    Assessor Assessor, AssessorDuty Duty, IReadOnlyCollection<TeacherId> TeachesAs, string? Room = null, string? DeclaredConflict = null);
