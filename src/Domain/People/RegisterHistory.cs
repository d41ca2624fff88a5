using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.People;

/// <summary>What happened to an entry of a register of teachers or assessors (A24.1).</summary>
public enum RegisterStep
{
    /// <summary>Entered by an approved application of the centre.</summary>
    Registered,

    /// <summary>Entered by the centre itself.</summary>
    Entered,
    Proposed,
    Nominated,
    Changed,
    Returned,
    Approved,
    Enrolled,
    Trained,
    Examined,
    Certified,
    Committed,
    Expired,
    Left,
    Withdrawn,
}

/// <summary>One step in the life of an entry.</summary>
/// <param name="By">Null for what the platform itself did, such as an expiry.</param>
/// <param name="Note">A reason or a number; never personal data.</param>
public sealed record RegisterEvent(DateOnly On, RegisterStep Step, UserId? By, string? Note = null);

public enum DevelopmentKind
{
    /// <summary>培训进修</summary>
    Training,

    /// <summary>企业实践</summary>
    WorkPractice,

    /// <summary>教学研究、教材与题库编写</summary>
    Research,

    /// <summary>表彰奖励</summary>
    Award,

    Other,
}

/// <summary>A step in the professional development of a teacher or assessor (A24.1).</summary>
/// <param name="Hours">0 where hours mean nothing, such as for an award.</param>
public sealed record DevelopmentRecord(DateOnly On, DevelopmentKind Kind, string Subject, int Hours, StoredFileId? Proof);
