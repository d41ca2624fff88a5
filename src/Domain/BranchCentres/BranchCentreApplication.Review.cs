using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Document review (A07.2).</summary>
public sealed partial class BranchCentreApplication
{
    /// <summary>All verdicts of all rounds; of one round the last per requirement counts.</summary>
    public IReadOnlyList<RequirementReview> Reviews { get; private set; } = [];

    /// <summary>Everybody of the society who took part in the review or chose the experts; none of them decides (A07.4).</summary>
    public IReadOnlyList<UserId> Reviewers { get; private set; } = [];

    private IEnumerable<RequirementReview> ThisRound => Reviews.Where(review => review.Round == Round);

    /// <summary>Records verdicts per requirement; a later verdict of the same round replaces the earlier.</summary>
    /// <exception cref="DomainException">Not submitted, an unknown requirement, or a failure without reason (A07.2).</exception>
    public void Review(IReadOnlyList<(string Rule, RequirementVerdict Verdict, string? Reason)> verdicts, UserId reviewer, DateTimeOffset now)
    {
        Require(Status is ApplicationStatus.Submitted, Errors.NotUnderReview);
        var faults = new Faults();
        foreach (var (rule, verdict, reason) in verdicts)
        {
            faults.Try(rule, () => ApplicationRequirement.RuleOf(rule));
            faults.Check(
                verdict is RequirementVerdict.Passed || !string.IsNullOrWhiteSpace(reason), Errors.ReasonMissing, rule, ("requirement", rule));
        }

        faults.ThrowIfAny();

        var given = verdicts.Select(entry => new RequirementReview(Round, entry.Rule, entry.Verdict, entry.Reason?.Trim(), reviewer, now)).ToList();
        Reviews = [.. Reviews.Where(review => review.Round != Round || given.All(other => other.Rule != review.Rule)), .. given];
        TakePart(reviewer);
    }

    /// <summary>Gives back all materials, with the reasons recorded for each failed requirement.</summary>
    /// <exception cref="DomainException">Not submitted, or nothing failed (A07.2).</exception>
    public void Return(UserId reviewer)
    {
        Require(Status is ApplicationStatus.Submitted, Errors.NotUnderReview);
        Require(ThisRound.Any(review => review.Verdict is RequirementVerdict.Failed), Errors.NothingFailed);

        Status = ApplicationStatus.Returned;
        TakePart(reviewer);
        Raise(new ApplicationReturned(Id, Applicant));
    }

    /// <exception cref="DomainException">Not submitted, a requirement failed or has no verdict yet (A07.2).</exception>
    public void AcceptDocuments(UserId reviewer)
    {
        Require(Status is ApplicationStatus.Submitted, Errors.NotUnderReview);
        Require(ThisRound.All(review => review.Verdict is RequirementVerdict.Passed), Errors.RequirementFailed);
        var open = ApplicationRequirement.All.Where(article => ThisRound.All(review => review.Rule != article.Rule)).ToList();
        if (open.Count > 0)
        {
            throw new DomainException([.. open.Select(article => Errors.ReviewIncomplete.At(article.Rule, ("requirement", article.Rule)))]);
        }

        Status = ApplicationStatus.DocumentsAccepted;
        TakePart(reviewer);
        Raise(new ApplicationDocumentsAccepted(Id));
    }

    private void TakePart(UserId person) => Reviewers = Reviewers.Contains(person) ? Reviewers : [.. Reviewers, person];
}
