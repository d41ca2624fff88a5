using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class ApproveBranchCentreTests
{
    [Test, Article("A07.4"), Article("A02.1")]
    public void Makes_an_active_centre_with_the_granted_scope()
    {
        var application = Given.ASignedAgreement(AuthorisedScope.Of([Given.Length4]));

        var centre = application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);

        centre.Status.ShouldBe(BranchCentreStatus.Active);
        centre.Scope.Rows.ShouldBe([Given.Length4]);
        centre.Code.ShouldBe("0001");
        centre.TheorySeats.ShouldBe(48);
        centre.PracticeStations("热工计量员").ShouldBe(8);
        application.CentreId.ShouldBe(centre.Id);
        application.Events.OfType<BranchCentreApproved>().Single().Applicant.ShouldBe(Given.Applicant);
    }

    [Test, Article("A24.1")]
    public void Registers_teachers_and_assessors_of_the_application()
    {
        var application = Given.ASignedAgreement();
        var centre = application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);

        application.RegisterTeachers([], Given.Today).Select(teacher => teacher.CentreId).ShouldBe(Enumerable.Repeat(centre.Id, 6));
        application.RegisterAssessors([], Given.Today).Select(assessor => assessor.CertificateNumber)
            .ShouldBe(["PJY-2025-990101", "PJY-2025-990108", "PJY-2025-990115", "PJY-2025-990122", "PJY-2025-990129"]);
    }

    [Test, Article("A07.4")]
    public void Refuses_an_approver_who_reviewed_the_application() =>
        Offering(Given.AnAuditedApplication(reviewedBy: Given.Approver)).ShouldBe(Errors.ReviewerCannotApprove);

    [Test, Article("A07.4")]
    public void Refuses_an_approver_who_audited_it()
    {
        var application = Given.ASignedAgreement();

        Refusal.Of(() => application.OfferAgreement(Given.Offer(by: Given.ExpertA), centre: null, Given.Today)).ShouldBe(Errors.ReviewerCannotApprove);
        Refusal.Of(() => application.Approve(Given.Signed(Given.ExpertA), Given.CompleteDocuments, Given.Today)).ShouldBe(Errors.ReviewerCannotApprove);

        application.Status.ShouldBe(ApplicationStatus.Audited);
    }

    [Test, Article("A07.4")]
    public void Refuses_an_application_that_was_not_audited()
    {
        var application = Given.AScheduledAudit();

        Refusal.Of(() => application.OfferAgreement(Given.Offer(), centre: null, Given.Today)).ShouldBe(Errors.NotAudited);
        Refusal.Of(() => application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today)).ShouldBe(Errors.NotAudited);

        application.Status.ShouldBe(ApplicationStatus.AuditScheduled);
    }

    [Test, Article("A07.4"), Article("A07.3")]
    public void Refuses_a_failed_audit() => Offering(Given.AnAuditedApplication(passed: false)).ShouldBe(Errors.AuditNotPassed);

    [Test, Article("A07.4")]
    public void Refuses_scope_that_was_not_applied_for() =>
        Offering(Given.AnAuditedApplication(), AuthorisedScope.Of([Given.Length4 with { Level = SkillLevel.Level1 }])).ShouldBe(Errors.ScopeNotAppliedFor);

    [Test, Article("A07.4")]
    public void Refuses_scope_that_the_audit_did_not_confirm() =>
        Offering(Given.AnAuditedApplication(confirmed: AuthorisedScope.Of([Given.Length4])), AuthorisedScope.Of([Given.Length4, Given.Length2]))
            .ShouldBe(Errors.ScopeNotAudited);

    [Test, Article("A07.4")]
    public void Refuses_an_empty_scope() => Offering(Given.AnAuditedApplication(), AuthorisedScope.Of([])).ShouldBe(Errors.ScopeEmpty);

    [Test, Article("A07.4")]
    public void Refuses_while_the_applicant_has_not_signed_the_agreement()
    {
        var application = Given.AnAuditedApplication();
        Refusal.Of(() => application.SignAgreement(Given.Signed(Given.Applicant), Given.Hash)).ShouldBe(Errors.AgreementNotOffered);
        application.OfferAgreement(Given.Offer(), centre: null, Given.Today);

        Refusal.Of(() => application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today)).ShouldBe(Errors.AgreementNotSigned);
        Refusal.Of(() => application.SignAgreement(Given.Signed(Given.Approver), Given.Hash)).ShouldBe(Errors.NotTheApplicant);
        Refusal.Of(() => application.SignAgreement(Given.Signed(Given.Applicant), new string('0', 64))).ShouldBe(Errors.AgreementChanged);

        application.SignAgreement(Given.Signed(Given.Applicant), Given.Hash);
        Refusal.Of(() => application.SignAgreement(Given.Signed(Given.Applicant), Given.Hash)).ShouldBe(Errors.AgreementSigned);
        Refusal.Of(() => application.OfferAgreement(Given.Offer(), centre: null, Given.Today)).ShouldBe(Errors.AgreementSigned);
        application.Agreement!.Applicant!.ContentHash.ShouldBe(Given.Hash);
    }

    [TestCase("agreement")]
    [TestCase("licence")]
    [TestCase("plaque")]
    [TestCase("scope")]
    [Article("A07.4")]
    public void Refuses_while_a_document_is_missing(string missing)
    {
        var all = Given.CompleteDocuments;
        var documents = missing switch
        {
            "agreement" => all with { Agreement = null },
            "licence" => all with { Licence = null },
            "plaque" => all with { Plaque = null },
            _ => all with { ScopeDocument = null },
        };

        var application = Given.ASignedAgreement();

        Refusal.Of(() => application.Approve(Given.Signed(Given.Approver), documents, Given.Today)).ShouldBe(Errors.DocumentsIncomplete);

        application.Status.ShouldBe(ApplicationStatus.Audited);
        application.CentreId.ShouldBeNull();
    }

    [Test, Article("A07.4")]
    public void Refuses_a_second_decision()
    {
        var application = Given.ASignedAgreement();
        application.Refuse("名额已满", Given.Approver, Given.Today);

        Refusal.Of(() => application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today)).ShouldBe(Errors.NotAudited);

        application.Status.ShouldBe(ApplicationStatus.Refused);
    }

    [Test, Article("A07.4")]
    public void Refuses_a_refusal_without_reason()
    {
        var application = Given.AnAuditedApplication();

        Refusal.Of(() => application.Refuse(" ", Given.Approver, Given.Today)).ShouldBe(Errors.RefusalReasonMissing);

        application.Status.ShouldBe(ApplicationStatus.Audited);
    }

    private static DomainError Offering(BranchCentreApplication application, AuthorisedScope? scope = null)
    {
        var error = Refusal.Of(() => application.OfferAgreement(Given.Offer(scope), centre: null, Given.Today));
        application.Status.ShouldBe(ApplicationStatus.Audited);
        application.Agreement.ShouldBeNull();
        return error;
    }
}
