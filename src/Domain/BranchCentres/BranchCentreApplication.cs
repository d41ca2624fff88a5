using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>
/// An organisation's application to become a branch centre, from the draft to the decision (A02.1, A05, A06, A07).
/// The review, audit and decision steps are in the other parts of this class.
/// </summary>
public sealed partial class BranchCentreApplication : AggregateRoot<BranchCentreApplicationId>
{
    private BranchCentreApplication()
    {
    }

    /// <summary>The account that applies; it gets the centre when the application is approved.</summary>
    public UserId Applicant { get; private set; }

    public ApplicationStatus Status { get; private set; }

    public ApplicationDocument Document { get; private set; } = ApplicationDocument.Empty;

    /// <summary>Every file that was ever put into the form, in that order; nothing is taken out when a file is replaced.</summary>
    public IReadOnlyList<AttachedFile> AttachedFiles { get; private set; } = [];

    /// <summary>The unit's name as in the form; empty while it is missing.</summary>
    public string UnitName { get; private set; } = string.Empty;

    /// <summary>As in the form; canonical once submitted.</summary>
    public string UnitUscc { get; private set; } = string.Empty;

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Since when the step that is due has waited: its start, submission, return, acceptance of the documents or end of the audit.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>How often the application has been submitted; 0 for a draft never submitted.</summary>
    public int Round { get; private set; }

    /// <summary>The form as it was handed in each time, the first first.</summary>
    public IReadOnlyList<SubmittedRound> Rounds { get; private set; } = [];

    public ApplicationDecision? Decision { get; private set; }

    /// <summary>The centre that applies; of a founding application the one that came of it.</summary>
    public BranchCentreId? CentreId { get; private set; }

    /// <summary>Begins an empty draft.</summary>
    public static BranchCentreApplication Start(UserId applicant, DateTimeOffset now) => new()
    {
        Id = BranchCentreApplicationId.New(),
        Applicant = applicant,
        Status = ApplicationStatus.Draft,
        StartedAt = now,
        WaitingSince = now,
    };

    /// <summary>Replaces the form; a returned application becomes a draft again and keeps the reasons.</summary>
    /// <exception cref="DomainException">Submitted and not returned, or decided.</exception>
    public void Edit(ApplicationDocument document, UserId editor, DateTimeOffset now)
    {
        Require(Status is ApplicationStatus.Draft or ApplicationStatus.Returned, Errors.NotEditable);

        Document = document.Numbered();
        AttachedFiles =
        [
            .. AttachedFiles,
            .. EvidenceFile.Of(Document)
                .Where(evidence => AttachedFiles.LastOrDefault(attached => attached.Slot == evidence.Slot)?.File != evidence.File)
                .Select(evidence => new AttachedFile(evidence.Slot, evidence.File, editor, now)),
        ];
        UnitName = document.Unit?.Name?.Trim() ?? string.Empty;
        UnitUscc = document.Unit?.Uscc?.Trim().ToUpperInvariant() ?? string.Empty;
        Status = ApplicationStatus.Draft;
    }

    /// <summary>Hands the application in (A07.1).</summary>
    /// <param name="unitIsLiveCentre">Whether a centre that is not revoked has this USCC.</param>
    /// <exception cref="DomainException">Already submitted, or with every fault of A02 to A07 at once.</exception>
    public void Submit(ApplicationThresholds thresholds, bool unitIsLiveCentre, DateTimeOffset now, DateOnly today)
    {
        RequireSubmittable();
        HandIn(FaultsOf(thresholds, today).Check(!unitIsLiveCentre, Errors.UsccTaken, "unit.uscc"), now);
    }

    /// <exception cref="DomainException">Already decided or withdrawn.</exception>
    public void Withdraw()
    {
        Require(
            Status is not (ApplicationStatus.Approved or ApplicationStatus.Refused or ApplicationStatus.Withdrawn),
            Errors.NotWithdrawable);

        Status = ApplicationStatus.Withdrawn;
        Raise(new ApplicationWithdrawn(Id));
    }

    private void RequireSubmittable() =>
        Require(Status is ApplicationStatus.Draft or ApplicationStatus.Returned, Errors.NotSubmittable);

    private Faults FaultsOf(ApplicationThresholds thresholds, DateOnly today)
    {
        var faults = new Faults();
        foreach (var fault in ApplicationChecklist.Of(Document, thresholds, today).Faults)
        {
            faults.Add(fault);
        }

        return faults;
    }

    private void HandIn(Faults faults, DateTimeOffset now)
    {
        foreach (var rule in Unanswered)
        {
            faults.Add(Errors.AnswerMissing.At($"answers.{rule}", ("requirement", rule)));
        }

        faults.ThrowIfAny();

        Status = ApplicationStatus.Submitted;
        (SubmittedAt, WaitingSince) = (now, now);
        Round++;
        Rounds = [.. Rounds, new SubmittedRound(Round, now, Document)];
        UnitUscc = Uscc.Of(Document.Unit!.Uscc).Value;
        Raise(new ApplicationSubmitted(Id, Round));
    }
}
