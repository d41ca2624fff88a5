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

    /// <summary>Who reviews; null until somebody of the society takes it. Stays through return and resubmission.</summary>
    public UserId? ReviewOwner { get; private set; }

    /// <summary>The applicant's answers to the reasons of all rounds.</summary>
    public IReadOnlyList<ReviewAnswer> Answers { get; private set; } = [];

    /// <summary>The rules that failed in the last round and have no answer yet.</summary>
    public IReadOnlyList<string> Unanswered =>
        Status is ApplicationStatus.Draft or ApplicationStatus.Returned
            ? [.. ThisRound
                .Where(review => review.Verdict is RequirementVerdict.Failed)
                .Select(review => review.Rule)
                .Where(rule => Answers.All(answer => answer.Round != Round || answer.Rule != rule))]
            : [];

    private IEnumerable<RequirementReview> ThisRound => Reviews.Where(review => review.Round == Round);

    /// <summary>Gives the review to one reviewer, who may be the one that takes it; it can be handed on.</summary>
    /// <exception cref="DomainException">Not submitted.</exception>
    public void AssignReviewer(UserId reviewer)
    {
        Require(Status is ApplicationStatus.Submitted, Errors.NotUnderReview);

        ReviewOwner = reviewer;
    }

    /// <summary>Answers reasons of the last return; a later answer to the same reason replaces the earlier.</summary>
    /// <exception cref="DomainException">Not returned, no such reason, or an answer without text (A07.2).</exception>
    public void Answer(IReadOnlyList<(string Rule, string? Text)> answers, DateTimeOffset now)
    {
        Require(Status is ApplicationStatus.Draft or ApplicationStatus.Returned, Errors.NotEditable);
        var faults = new Faults();
        foreach (var (rule, text) in answers)
        {
            faults.Check(
                ThisRound.Any(review => review.Rule == rule && review.Verdict is RequirementVerdict.Failed),
                Errors.NothingToAnswer, $"answers.{rule}", ("requirement", rule));
            faults.Check(!string.IsNullOrWhiteSpace(text), Errors.AnswerMissing, $"answers.{rule}", ("requirement", rule));
        }

        faults.ThrowIfAny();

        Answers =
        [
            .. Answers.Where(known => known.Round != Round || answers.All(given => given.Rule != known.Rule)),
            .. answers.Select(given => new ReviewAnswer(Round, given.Rule, given.Text!.Trim(), now)),
        ];
    }

    /// <summary>Records verdicts per requirement; a later verdict of the same round replaces the earlier.</summary>
    /// <exception cref="DomainException">Not submitted, another's review, an unknown requirement, or a failure without reason (A07.2).</exception>
    public void Review(IReadOnlyList<(string Rule, RequirementVerdict Verdict, string? Reason)> verdicts, UserId reviewer, DateTimeOffset now)
    {
        RequireOwnReview(reviewer);
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
        TakeReview(reviewer);
    }

    /// <summary>Gives back all materials, with the reasons recorded for each failed requirement.</summary>
    /// <exception cref="DomainException">Not submitted, another's review, or nothing failed (A07.2).</exception>
    public void Return(UserId reviewer, DateTimeOffset now)
    {
        RequireOwnReview(reviewer);
        Require(ThisRound.Any(review => review.Verdict is RequirementVerdict.Failed), Errors.NothingFailed);

        Status = ApplicationStatus.Returned;
        WaitingSince = now;
        TakeReview(reviewer);
        Raise(new ApplicationReturned(Id, Applicant));
    }

    /// <exception cref="DomainException">Not submitted, another's review, a requirement failed or has no verdict yet (A07.2).</exception>
    public void AcceptDocuments(UserId reviewer, DateTimeOffset now)
    {
        RequireOwnReview(reviewer);
        Require(ThisRound.All(review => review.Verdict is RequirementVerdict.Passed), Errors.RequirementFailed);
        var open = ApplicationRequirement.All.Where(article => ThisRound.All(review => review.Rule != article.Rule)).ToList();
        if (open.Count > 0)
        {
            throw new DomainException([.. open.Select(article => Errors.ReviewIncomplete.At(article.Rule, ("requirement", article.Rule)))]);
        }

        Status = ApplicationStatus.DocumentsAccepted;
        WaitingSince = now;
        TakeReview(reviewer);
        Raise(new ApplicationDocumentsAccepted(Id));
    }

    private void RequireOwnReview(UserId reviewer)
    {
        Require(Status is ApplicationStatus.Submitted, Errors.NotUnderReview);
        Require(ReviewOwner is null || ReviewOwner == reviewer, Errors.ReviewedBySomebodyElse);
    }

    private void TakeReview(UserId reviewer)
    {
        ReviewOwner = reviewer;
        TakePart(reviewer);
    }

    private void TakePart(UserId person) => Reviewers = Reviewers.Contains(person) ? Reviewers : [.. Reviewers, person];
}
