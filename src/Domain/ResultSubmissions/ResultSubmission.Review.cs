using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>The society's part: review per trainee, and the certificates.</summary>
public sealed partial class ResultSubmission
{
    /// <exception cref="DomainException">Not submitted.</exception>
    public void StartReview(UserId reviewer)
    {
        Require(Status is ResultSubmissionStatus.Submitted, ResultSubmissionErrors.NotSubmitted);
        Status = ResultSubmissionStatus.UnderReview;
        TakePart(reviewer);
    }

    /// <summary>Decides on trainees, all or none; a decision can be changed until the review ends (A22.2).</summary>
    /// <exception cref="DomainException">Not under review, unknown trainee, or a refusal without reason; all faults at once.</exception>
    public void Decide(IReadOnlyList<ResultDecision> decisions, UserId reviewer, DateTimeOffset now)
    {
        RequireUnderReview();
        var faults = new Faults();
        for (var index = 0; index < decisions.Count; index++)
        {
            var decision = decisions[index];
            faults
                .Check(ResultOf(decision.TraineeId) is not null, ResultSubmissionErrors.TraineeUnknown, $"decisions[{index}]")
                .Check(
                    decision.Verdict is ResultVerdict.Approved || !string.IsNullOrWhiteSpace(decision.Reason),
                    ResultSubmissionErrors.ReasonMissing,
                    $"decisions[{index}].reason");
        }

        faults.ThrowIfAny();
        foreach (var decision in decisions)
        {
            ResultOf(decision.TraineeId)!.Decide(decision.Verdict, decision.Reason, reviewer, now);
        }

        TakePart(reviewer);
    }

    /// <summary>Gives the whole submission back to the assessor.</summary>
    /// <exception cref="DomainException">Not under review, or no reason (A22.2).</exception>
    public void Return(string reason, UserId reviewer, DateTimeOffset now)
    {
        RequireUnderReview();
        Require(!string.IsNullOrWhiteSpace(reason), ResultSubmissionErrors.ReasonMissing);
        Status = ResultSubmissionStatus.Returned;
        ReturnReason = reason.Trim();
        ReviewedAt = now;
        TakePart(reviewer);
        Raise(new ResultSubmissionReturned(Id, CentreId));
    }

    /// <summary>Ends the review: approved for all or for some trainees.</summary>
    /// <exception cref="DomainException">Not under review, somebody undecided, or nobody approved (A22.2).</exception>
    public void ConcludeReview(UserId reviewer, DateTimeOffset now)
    {
        RequireUnderReview();
        var undecided = _results.Count(result => result.Verdict is null);
        new Faults().Check(undecided == 0, ResultSubmissionErrors.Undecided, null, ("undecided", undecided)).ThrowIfAny();
        var approved = _results.Count(result => result.Verdict is ResultVerdict.Approved);
        Require(approved > 0, ResultSubmissionErrors.NothingApproved);

        Status = approved == _results.Count ? ResultSubmissionStatus.Approved : ResultSubmissionStatus.PartlyApproved;
        ReviewedAt = now;
        TakePart(reviewer);
        Raise(new ResultSubmissionReviewed(Id, CentreId, approved, _results.Count - approved));
    }

    /// <summary>The approved trainees without a certificate.</summary>
    public IReadOnlyList<TraineeId> Certifiable() =>
        [.. _results.Where(result => result is { Verdict: ResultVerdict.Approved, CertificateId: null }).Select(result => result.TraineeId)];

    /// <summary>Issues the certificates of these trainees, all or none; every condition is looked at once more.</summary>
    /// <exception cref="DomainException">
    /// Not approved, by a reviewer (four eyes), centre not active (A03.1, A30.1, A31.1) or row out of scope (A08.2); per trainee:
    /// not approved, issued already, blocked (A14.3), not passed (A23.1), without photo (A13.3).
    /// </exception>
    public IReadOnlyList<Certificate> Issue(
        IReadOnlyList<IssueFile> files,
        BranchCentre centre,
        Occupation occupation,
        CertificateRegister register,
        UserId approver,
        DateOnly today,
        DateTimeOffset now)
    {
        Require(Status is ResultSubmissionStatus.Approved or ResultSubmissionStatus.PartlyApproved, CertificateErrors.SubmissionNotApproved);
        Require(!_reviewers.Contains(approver.Value), CertificateErrors.ReviewerCannotIssue);
        Require(files.Count > 0, CertificateErrors.NothingToIssue);
        centre.RequireActive();
        Require(centre.Scope.Covers(Row), CertificateErrors.OutOfScope);
        var faults = new Faults();
        for (var index = 0; index < files.Count; index++)
        {
            Check(files[index], faults, $"trainees[{index}]");
        }

        faults.ThrowIfAny();
        return [.. files.Select(file =>
        {
            var certificate = Certificate.Issue(this, file, centre, occupation, register, approver, today, now);
            ResultOf(file.Holder.TraineeId)!.Certify(certificate.Id);
            return certificate;
        })];
    }

    private void Check(IssueFile file, Faults faults, string path)
    {
        var who = ("traineeId", (object?)file.Holder.TraineeId.Value);
        var result = ResultOf(file.Holder.TraineeId);
        faults
            .Check(result?.Verdict is ResultVerdict.Approved, CertificateErrors.TraineeNotApproved, path, who)
            .Check(result?.CertificateId is null, CertificateErrors.IssuedAlready, path, who)
            .Check(!file.Result.Blocked, BlacklistErrors.Blocked, path, who)
            .Check(file.Result.Completion is { Completed: true } && file.Result.Outcome is { Passed: true }, CertificateErrors.NotPassed, path, who)
            .Check(file.Result.Photo is not null, CertificateErrors.PhotoMissing, path, who);
    }

    private SubmittedResult? ResultOf(TraineeId trainee) => _results.Find(result => result.TraineeId == trainee);

    private void RequireUnderReview() => Require(Status is ResultSubmissionStatus.UnderReview, ResultSubmissionErrors.NotUnderReview);

    private void TakePart(UserId reviewer)
    {
        if (!_reviewers.Contains(reviewer.Value))
        {
            _reviewers = [.. _reviewers, reviewer.Value];
        }
    }
}

/// <summary>One trainee about to be certified, with the file as it is at this moment.</summary>
public sealed record IssueFile(CertificateHolder Holder, ResultFile Result);
