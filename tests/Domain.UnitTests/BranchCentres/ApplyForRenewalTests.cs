using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class ApplyForRenewalTests
{
    [Test, Article("A07.4")]
    public void Gives_the_centre_another_term_with_a_new_agreement()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4, Given.Length2]));
        var application = Given.AnAuditedApplicationOf(centre, ApplicationKind.Renewal, Given.Length4, Given.Length2);
        var until = new DateOnly(2032, 11, 30);
        application.OfferAgreement(Given.OfferTo(centre, Given.Length4, Given.Length2) with { ValidUntil = until }, centre, Given.Today);
        application.SignAgreement(Given.Signed(Given.Applicant), Given.Hash);
        var papers = Given.AgreedPapers;

        application.ApproveFor(centre, Given.Signed(Given.Approver), papers, Given.Today);

        centre.ValidUntil.ShouldBe(until);
        centre.Agreement.ShouldBe(papers.Agreement);
        centre.Scope.Rows.ShouldBe([Given.Length4, Given.Length2]);
        centre.History[^1].Kind.ShouldBe(CentreTurnKind.Renewed);
        centre.Events.OfType<ScopeEnded>().ShouldBeEmpty();
    }

    [Test, Article("A08.1")]
    public void Ends_the_rows_that_are_not_renewed()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4, Given.Length2]));
        var application = Given.ASignedAgreementOf(centre, ApplicationKind.Renewal, Given.Length4);

        application.ApproveFor(centre, Given.Signed(Given.Approver), Given.AgreedPapers, Given.Today);

        centre.Scope.Rows.ShouldBe([Given.Length4]);
        centre.Events.OfType<ScopeEnded>().Single().Rows.ShouldBe([Given.Length2]);
    }

    [Test, Article("A08.1")]
    public void Refuses_rows_that_the_centre_does_not_have()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));
        var application = centre.Apply(ApplicationKind.Renewal, Given.FormFor(Given.Length4, Given.Length2), Given.Applicant, Given.Now, Given.Today, Given.RenewalDays);

        var faults = Refusal.AllOf(() => application.SubmitFor(centre, ApplicationThresholds.Default, Given.Now, Given.Today));

        faults.Select(fault => (fault.Error, fault.Path)).ShouldBe([(Errors.ScopeItemNotHeld, "items[1]")]);
        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test, Article("A06.2")]
    public void Takes_the_audited_premises_unless_the_society_accepted_newer_ones_meanwhile()
    {
        var (audited, changed) = (Given.AnActiveCentre(), Given.AnActiveCentre());
        var form = Given.SampleForm();
        form = form with { Premises = form.Premises! with { AreaSquareMetres = 300 } };

        Renewed(audited, form).AreaSquareMetres.ShouldBe(300);
        Renewed(changed, form, meanwhile: () => AcceptPremises(changed, 250)).AreaSquareMetres.ShouldBe(250);
    }

    [Test, Article("A07.4")]
    public void Begins_no_earlier_than_the_society_lets_it()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));
        var first = centre.ValidUntil.AddDays(-90);

        var fault = Refusal.AllOf(() => Begin(first.AddDays(-1))).Single();

        fault.Error.ShouldBe(BranchCentreErrors.RenewalTooEarly);
        fault.Values!["from"].ShouldBe(first);
        Begin(first).Kind.ShouldBe(ApplicationKind.Renewal);

        BranchCentreApplication Begin(DateOnly today) =>
            centre.Apply(ApplicationKind.Renewal, Given.FormFor(Given.Length4), Given.Applicant, Given.Now, today, renewalDays: 90);
    }

    private static BranchCentre Renewed(BranchCentre centre, ApplicationDocument form, Action? meanwhile = null)
    {
        var application = centre.Apply(ApplicationKind.Renewal, form, Given.Applicant, Given.Now, Given.Today, Given.RenewalDays);
        application.SubmitFor(centre, ApplicationThresholds.Default, Given.Now, Given.Today);
        Given.Audit(application, centre.Scope);
        meanwhile?.Invoke();
        application.OfferAgreement(Given.OfferTo(centre, [.. centre.Scope.Rows]), centre, Given.Today);
        application.SignAgreement(Given.Signed(Given.Applicant), Given.Hash);
        application.ApproveFor(centre, Given.Signed(Given.Approver), Given.AgreedPapers, Given.Today);
        return centre;
    }

    private static void AcceptPremises(BranchCentre centre, decimal area)
    {
        var change = new CentreChange { Kind = CentreChangeKind.Premises, Premises = new CentrePremises(area, 40, centre.PracticeRooms) };
        var request = CentreChangeRequest.Submit(
            centre, change, "扩建", Given.Evidence, ApplicationThresholds.Default, Given.Applicant, Given.Now);
        request.Review(true, null, Given.Li);
        request.Accept(centre, null, Given.Approver, Given.Today);
    }
}
