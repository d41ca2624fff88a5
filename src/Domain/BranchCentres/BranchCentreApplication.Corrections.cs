using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>What the applicant mends after the visit (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    /// <summary>The applicant shows that a corrective action was carried out; a rejected one may be proved again.</summary>
    /// <exception cref="DomainException">The findings are not signed by the whole team, no such action, accepted already, or no evidence (A07.3).</exception>
    public void ProveCorrection(Guid actionId, string note, IReadOnlyList<Guid> evidence, DateTimeOffset now)
    {
        RequireCorrectable(actionId);
        Require(Audit!.CorrectionOf(actionId)?.Accepted is not true, Errors.CorrectionVerified);
        Require(evidence.Count > 0, Errors.CorrectionEvidenceMissing);

        Replace(new AuditCorrection(actionId, note.Trim(), evidence, now));
        Raise(new CorrectionProved(Id, actionId));
    }

    /// <summary>An expert of the team says whether the evidence shows the correction.</summary>
    /// <exception cref="DomainException">Not of the team, nothing to verify, or rejected without a remark (A07.3).</exception>
    public void VerifyCorrection(Guid actionId, bool accepted, string? remark, UserId expert, DateTimeOffset now)
    {
        RequireOpenAudit(expert);
        RequireCorrectable(actionId);
        var correction = Audit!.CorrectionOf(actionId);
        Require(correction is { Accepted: null }, Errors.CorrectionNotProved);
        Require(accepted || !string.IsNullOrWhiteSpace(remark), Errors.CorrectionRemarkMissing);

        Replace(correction! with { Accepted = accepted, Remark = remark?.Trim(), VerifiedBy = expert, VerifiedAt = now });
    }

    private void RequireCorrectable(Guid actionId)
    {
        Require(Status is ApplicationStatus.AuditScheduled && Audit is not null, Errors.AuditNotScheduled);
        Require(IsAuditSigned, Errors.AuditNotSigned);
        Require(Audit!.CorrectiveActions.Any(action => action.Id == actionId), Errors.CorrectiveActionUnknown);
    }

    private void Replace(AuditCorrection correction) => Audit = Audit! with
    {
        Corrections = [.. Audit.Corrections.Where(other => other.ActionId != correction.ActionId), correction],
    };
}
