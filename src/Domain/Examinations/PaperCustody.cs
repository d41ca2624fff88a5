using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;

namespace CmtsEval.Domain.Examinations;

/// <summary>The chain of custody, in its only order (A20.1).</summary>
public enum CustodyStepKind
{
    /// <summary>制卷</summary>
    Created,

    /// <summary>密封</summary>
    Sealed,

    /// <summary>移交</summary>
    HandedOver,

    /// <summary>签收</summary>
    Received,

    /// <summary>启封, by two people and not before the start.</summary>
    Opened,

    /// <summary>回收</summary>
    Collected,

    /// <summary>交回</summary>
    Returned,

    /// <summary>销毁</summary>
    Destroyed,
}

/// <summary>One step, signed by a user, timed, with the SHA-256 of what was handled.</summary>
/// <param name="Witness">The first of the two people who opened; null for every other step.</param>
/// <param name="Sha256">Of the sealed file as it lay in the store at this moment, 64 lower-case hex digits.</param>
public sealed record CustodyStep(CustodyStepKind Kind, UserId By, UserId? Witness, DateTimeOffset At, string Sha256, string? Note);

/// <summary>Who handles a paper: the society, or an assessor.</summary>
public sealed record CustodyActor(UserId UserId, bool IsSociety, AssessorId? AssessorId);
