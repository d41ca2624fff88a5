using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Teachers;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The decision (A07.4).</summary>
public sealed partial class BranchCentreApplication
{
    /// <summary>The agreement offered last; null before.</summary>
    public AgreementOffer? Agreement { get; private set; }

    /// <summary>Of <see cref="Agreement"/>, for the database to keep apart from other centres' codes.</summary>
    public string? CentreCode { get; private set; }

    /// <summary>Refuses what <see cref="OfferAgreement"/> would: the agreement is printed only once this holds.</summary>
    /// <param name="centre">The centre that applies; null for a unit that is none yet.</param>
    /// <exception cref="DomainException">
    /// Not audited, audit not passed, the approver took part, the applicant has signed, the scope is not applied for or not confirmed (A07.4),
    /// or the centre may not apply now.
    /// </exception>
    public void RequireOfferable(AuthorisedScope scope, UserId approver, BranchCentre? centre, DateOnly today)
    {
        RequireGrantable(approver);
        centre?.RequireMayApply(Kind, today);
        Require(Agreement?.Applicant is null || !Agreement.Fits(centre?.Scope), Errors.AgreementSigned);
        Require(!scope.IsEmpty, Errors.ScopeEmpty);
        Require(Document.Scope().Covers(scope), Errors.ScopeNotAppliedFor);
        Require(AuthorisedScope.Of(Audit!.ConfirmedScope).Covers(scope), Errors.ScopeNotAudited);
    }

    /// <summary>Offers the applicant the agreement on all or part of the scope; an offer not signed yet, or overtaken, is replaced (A07.4).</summary>
    /// <exception cref="DomainException">As <see cref="RequireOfferable"/>.</exception>
    public void OfferAgreement(AgreementOffer offer, BranchCentre? centre, DateOnly today)
    {
        RequireOfferable(AuthorisedScope.Of(offer.Scope), offer.OfferedBy, centre, today);
        Agreement = offer with { Applicant = null, Society = null };
        CentreCode = offer.CentreCode;
        Raise(new AgreementOffered(Id, Applicant));
    }

    /// <summary>The applicant signs the agreement that was shown (A07.4).</summary>
    /// <param name="documentHash">SHA-256 of the document that was read.</param>
    /// <exception cref="DomainException">Nothing offered, signed before, not the applicant, or another document than the one offered.</exception>
    public void SignAgreement(PersonalSignature signature, string documentHash)
    {
        Require(Status is ApplicationStatus.Audited && Agreement is not null, Errors.AgreementNotOffered);
        Require(Agreement!.Applicant is null, Errors.AgreementSigned);
        Require(signature.Signer == Applicant, Errors.NotTheApplicant);
        Require(Agreement.Document.Sha256 == documentHash, Errors.AgreementChanged);
        Agreement = Agreement with { Applicant = signature with { ContentHash = documentHash } };
        Raise(new AgreementSignedByApplicant(Id));
    }

    /// <summary>Refuses what <see cref="Approve"/> would, documents apart: they are printed only once this holds.</summary>
    /// <param name="centre">The centre that applies; null for a unit that is none yet.</param>
    /// <exception cref="DomainException">
    /// Not audited, audit not passed, the approver took part, the applicant has not signed the agreement, or the centre is not active or has
    /// another scope than when it was offered (A07.4).
    /// </exception>
    public void RequireApprovable(UserId approver, BranchCentre? centre)
    {
        RequireGrantable(approver);
        centre?.RequireActive();
        Require(Agreement?.Applicant is not null, Errors.AgreementNotSigned);
        Require(Agreement!.Fits(centre?.Scope), Errors.AgreementOvertaken);
    }

    /// <summary>The society signs the agreement too and so brings the centre into being with the scope agreed on (A07.4).</summary>
    /// <exception cref="DomainException">As <see cref="RequireApprovable"/>, or a document is missing.</exception>
    public BranchCentre Approve(PersonalSignature signature, ApprovalDocuments documents, DateOnly today)
    {
        RequireApprovable(signature.Signer, centre: null);
        Require(documents.AreComplete, Errors.DocumentsIncomplete);

        SignForSociety(signature, today);
        var scope = AuthorisedScope.Of(Agreement!.Scope);
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

    /// <summary>The teachers that the centre's register lacks (A24.1); those on it may teach what the application added.</summary>
    /// <param name="present">Who is on the register.</param>
    /// <exception cref="DomainException">Not approved.</exception>
    public IReadOnlyList<Teacher> RegisterTeachers(IReadOnlyList<Teacher> present, DateOnly today)
    {
        Require(Status is ApplicationStatus.Approved, Errors.NotAudited);
        var unknown = new List<Teacher>();
        foreach (var proposed in Document.Teachers)
        {
            if (present.FirstOrDefault(teacher => SamePerson(proposed.IdNumber, teacher.IdNumber)) is { } known)
            {
                known.Widen(proposed, Decision!.Approver, today);
            }
            else
            {
                unknown.Add(Teacher.Register(CentreId!.Value, proposed, Decision!.Approver, today));
            }
        }

        return unknown;
    }

    /// <summary>The people of the training department that the centre's register of managers lacks (A05.2, A24.1).</summary>
    /// <param name="present">Who is on the register.</param>
    /// <exception cref="DomainException">Not approved.</exception>
    public IReadOnlyList<ManagementMember> RegisterManagement(IReadOnlyList<ManagementMember> present, DateOnly today)
    {
        Require(Status is ApplicationStatus.Approved, Errors.NotAudited);
        return
        [
            .. (Document.TrainingDepartment?.FullTimeStaff ?? [])
                .Where(named => present.All(member => !SamePerson(named.IdNumber, member.IdNumber)))
                .Select(named => ManagementMember.Register(CentreId!.Value, named, Decision!.Approver, today)),
        ];
    }

    /// <summary>The assessors that the centre's register lacks (A24.1); what those on it may do is for their certificates to say (A18.1).</summary>
    /// <param name="present">Who is on the register.</param>
    /// <exception cref="DomainException">Not approved.</exception>
    public IReadOnlyList<Assessor> RegisterAssessors(IReadOnlyList<Assessor> present, DateOnly today)
    {
        Require(Status is ApplicationStatus.Approved, Errors.NotAudited);
        return
        [
            .. Document.Assessors
                .Where(proposed => present.All(assessor => !SamePerson(proposed.IdNumber, assessor.IdNumber)))
                .Select(proposed => Assessor.Register(CentreId!.Value, UnitName, proposed, Decision!.Approver, today)),
        ];
    }

    private static bool SamePerson(string? written, string number) =>
        string.Equals(written?.Trim(), number, StringComparison.OrdinalIgnoreCase);

    private void SignForSociety(PersonalSignature signature, DateOnly today)
    {
        Agreement = Agreement! with { Society = signature with { ContentHash = Agreement.Document.Sha256 } };
        Status = ApplicationStatus.Approved;
        Decision = new ApplicationDecision(true, signature.Signer, today, null);
    }

    private void RequireGrantable(UserId approver)
    {
        RequireDecidable(approver);
        Require(Audit!.Passed is true, Errors.AuditNotPassed);
    }

    private void RequireDecidable(UserId approver)
    {
        Require(Status is ApplicationStatus.Audited && Audit is not null, Errors.NotAudited);
        Require(!Reviewers.Contains(approver) && Experts.All(expert => expert.Id != approver), Errors.ReviewerCannotApprove);
    }
}
