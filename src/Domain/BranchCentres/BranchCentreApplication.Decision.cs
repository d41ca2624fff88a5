using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The decision (A07.4).</summary>
public sealed partial class BranchCentreApplication
{
    /// <summary>Refuses what <see cref="Approve"/> would, documents apart: they are rendered only once this holds.</summary>
    /// <exception cref="DomainException">Not audited, audit not passed, the approver took part, or the scope is not applied for or not confirmed (A07.4).</exception>
    public void RequireApprovable(AuthorisedScope scope, UserId approver)
    {
        RequireDecidable(approver);
        Require(Audit!.Passed is true, Errors.AuditNotPassed);
        Require(!scope.IsEmpty, Errors.ScopeEmpty);
        Require(Document.Scope().Covers(scope), Errors.ScopeNotAppliedFor);
        Require(AuthorisedScope.Of(Audit.ConfirmedScope).Covers(scope), Errors.ScopeNotAudited);
    }

    /// <summary>Grants the scope that the audit confirmed and brings the centre into being (A07.4).</summary>
    /// <exception cref="DomainException">As <see cref="RequireApprovable"/>, or a document is missing.</exception>
    public BranchCentre Approve(AuthorisedScope scope, ApprovalDocuments documents, UserId approver, DateOnly today)
    {
        RequireApprovable(scope, approver);
        Require(documents.AreComplete, Errors.DocumentsIncomplete);

        Status = ApplicationStatus.Approved;
        Decision = new ApplicationDecision(true, approver, today, null);
        var centre = BranchCentre.Authorise(this, scope, documents, today);
        CentreId = centre.Id;

        Raise(new BranchCentreApproved(Id, centre.Id, Applicant, scope));
        return centre;
    }

    /// <exception cref="DomainException">Not audited, the approver took part, or no reason (A07.4).</exception>
    public void Refuse(string? reason, UserId approver, DateOnly today)
    {
        RequireDecidable(approver);
        Require(!string.IsNullOrWhiteSpace(reason), Errors.RefusalReasonMissing);

        Status = ApplicationStatus.Refused;
        Decision = new ApplicationDecision(false, approver, today, reason!.Trim());
        Raise(new ApplicationRefused(Id, Applicant));
    }

    /// <summary>The teachers' register of the new centre (A24.1).</summary>
    /// <exception cref="DomainException">Not approved.</exception>
    public IReadOnlyList<Teacher> RegisterTeachers(DateOnly today)
    {
        Require(CentreId is not null, Errors.NotAudited);
        return [.. Document.Teachers.Select(proposed => Teacher.Register(CentreId!.Value, proposed, Decision!.Approver, today))];
    }

    /// <summary>The assessors' register of the new centre (A24.1).</summary>
    /// <exception cref="DomainException">Not approved.</exception>
    public IReadOnlyList<Assessor> RegisterAssessors(DateOnly today)
    {
        Require(CentreId is not null, Errors.NotAudited);
        return [.. Document.Assessors.Select(proposed => Assessor.Register(CentreId!.Value, UnitName, proposed, Decision!.Approver, today))];
    }

    private void RequireDecidable(UserId approver)
    {
        Require(Status is ApplicationStatus.Audited && Audit is not null, Errors.NotAudited);
        Require(!Reviewers.Contains(approver) && Experts.All(expert => expert.Id != approver), Errors.ReviewerCannotApprove);
    }
}
