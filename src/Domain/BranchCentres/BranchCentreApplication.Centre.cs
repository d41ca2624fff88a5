using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The application of a centre that exists: more scope, or another term.</summary>
public sealed partial class BranchCentreApplication
{
    public ApplicationKind Kind { get; private set; }

    /// <summary>How long the centre's history was when the application began; what happened since then is newer than its form.</summary>
    public int TurnsBefore { get; private set; }

    /// <summary>Hands in the application of a centre (A07.1).</summary>
    /// <exception cref="DomainException">Already submitted, the centre may not apply now, or with every fault of A02 to A08 at once.</exception>
    public void SubmitFor(BranchCentre centre, ApplicationThresholds thresholds, DateTimeOffset now, DateOnly today)
    {
        RequireSubmittable();
        centre.RequireMayApply(Kind, today);
        var faults = FaultsOf(thresholds, today).Check(
            string.Equals(Document.Unit?.Uscc?.Trim(), centre.Uscc, StringComparison.OrdinalIgnoreCase), Errors.UsccOfAnotherUnit, "unit.uscc");
        for (var index = 0; index < Document.Items.Count; index++)
        {
            if (Document.Items[index].ToRow() is { } row)
            {
                faults
                    .Check(Kind is not ApplicationKind.Extension || !centre.ScopeRows.Contains(row), Errors.ScopeItemHeld, $"items[{index}]")
                    .Check(Kind is not ApplicationKind.Renewal || centre.ScopeRows.Contains(row), Errors.ScopeItemNotHeld, $"items[{index}]");
            }
        }

        HandIn(faults, now);
    }

    /// <summary>The society signs the agreement too: the centre has what was agreed on from now on, and the new papers (A07.4).</summary>
    /// <exception cref="DomainException">As <see cref="RequireApprovable"/>, or a paper is missing.</exception>
    public void ApproveFor(BranchCentre centre, PersonalSignature signature, AgreedPapers papers, DateOnly today)
    {
        RequireApprovable(signature.Signer, centre);
        SignForSociety(signature, today);
        centre.Take(this, papers, today);
    }

    internal static BranchCentreApplication StartFor(
        BranchCentre centre, ApplicationKind kind, ApplicationDocument form, UserId applicant, DateTimeOffset now)
    {
        var application = Start(applicant, now);
        application.Kind = kind;
        application.CentreId = centre.Id;
        application.TurnsBefore = centre.History.Count;
        application.Edit(form, applicant, now);
        return application;
    }
}
