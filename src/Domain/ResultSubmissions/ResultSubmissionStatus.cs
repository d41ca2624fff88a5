namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>Draft → Submitted → UnderReview → Returned (and submitted again) / Approved / PartlyApproved.</summary>
public enum ResultSubmissionStatus
{
    Draft,
    Submitted,
    UnderReview,
    Returned,

    /// <summary>All trainees.</summary>
    Approved,

    /// <summary>Some trainees; the others were refused with reasons.</summary>
    PartlyApproved,
}

public enum ResultVerdict
{
    Approved,
    Refused,
}

/// <summary>A reviewer's decision on one trainee (A22.2).</summary>
/// <param name="Reason">Needed to refuse.</param>
public sealed record ResultDecision(Trainees.TraineeId TraineeId, ResultVerdict Verdict, string? Reason);
