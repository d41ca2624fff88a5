using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class ApplyForScopeExtensionTests
{
    [Test, Article("A07.1")]
    public void Begins_with_what_the_centre_has_today_and_leaves_the_new_rows_to_be_named()
    {
        var application = Given.ASignedAgreement();
        var centre = application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);
        var teachers = application.RegisterTeachers([], Given.Today);
        teachers[0].Leave(Given.Applicant, Given.Today);
        var managers = application.RegisterManagement([], Given.Today);
        managers[0].Leave(Given.Applicant, Given.Today);
        var moved = new CentreChange
        {
            Kind = CentreChangeKind.Contact,
            Contact = new CentreContact("云泽市测量路 18 号", "330199", "0000-81990001", "林一舟"),
        };
        CentreChangeRequest.Submit(centre, moved, "迁址", Given.Evidence, ApplicationThresholds.Default, Given.Applicant, Given.Now)
            .TakeEffect(centre, Given.ReprintedPapers, Given.Today);
        var present = new PresentForm(
            centre, application.Document, managers, teachers, application.RegisterAssessors([], Given.Today), new Dictionary<string, string>());

        var form = present.For(ApplicationKind.Extension, Given.Today);

        form.Items.ShouldBeEmpty();
        form.Declaration.ShouldBeNull();
        form.Unit!.Address.ShouldBe("云泽市测量路 18 号");
        form.Unit.LegalRepresentative!.Name.ShouldBe("林一舟");
        form.Unit.LegalRepresentative.IdNumber.ShouldBeNull();
        form.TrainingDepartment!.FullTimeStaff.Select(member => member.Position).ShouldBe([.. managers.Skip(1).Select(member => member.Post.Position)]);
        form.Teachers.Count.ShouldBe(5);
        form.Assessors.Count.ShouldBe(5);
        form.Equipment.Count.ShouldBe(application.Document.Equipment.Count);
        form.Equipment.ShouldAllBe(lot => application.Document.Equipment.Any(known => known.SerialNumber == lot.SerialNumber && known.Lease == lot.Lease));
        form.ManagementRules.ShouldBe(application.Document.ManagementRules);
    }

    [Test, Article("A07.4"), Article("A08.1")]
    public void Adds_the_granted_rows_to_the_centre_with_new_papers_for_the_running_term()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));
        var application = Given.ASignedAgreementOf(centre, ApplicationKind.Extension, Given.Length2);
        var before = new[] { centre.Agreement, centre.Licence, centre.ScopeDocument };

        application.ApproveFor(centre, Given.Signed(Given.Approver), Given.AgreedPapers, Given.Today);

        centre.Scope.Rows.ShouldBe([Given.Length4, Given.Length2]);
        application.Status.ShouldBe(ApplicationStatus.Approved);
        application.CentreId.ShouldBe(centre.Id);
        centre.History[^1].Kind.ShouldBe(CentreTurnKind.ScopeExtended);
        centre.History[^1].Rows.ShouldBe([Given.Length2]);
        centre.History[^1].ReplacedPapers.ShouldBe(before);
        centre.Events.OfType<ScopeEnded>().ShouldBeEmpty();
    }

    [Test, Article("A08.1"), Article("A02.1")]
    public void Refuses_rows_that_the_centre_has_and_the_code_of_another_unit()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4]));
        var form = Given.FormFor(Given.Length2, Given.Length4);
        var application = centre.Apply(
            ApplicationKind.Extension, form with { Unit = form.Unit! with { Uscc = "91350100M000100Y43" } }, Given.Applicant, Given.Now, Given.Today, Given.RenewalDays);

        var faults = Refusal.AllOf(() => application.SubmitFor(centre, ApplicationThresholds.Default, Given.Now, Given.Today));

        faults.Select(fault => (fault.Error, fault.Path)).ShouldBe([(Errors.UsccOfAnotherUnit, "unit.uscc"), (Errors.ScopeItemHeld, "items[1]")]);
        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test, Article("A30.1"), Article("A31.1"), Article("A07.4")]
    public void Refuses_a_centre_that_is_suspended_or_revoked_or_whose_agreement_has_ended()
    {
        var (suspended, revoked, ended) = (Given.AnActiveCentre(), Given.AnActiveCentre(), Given.AnActiveCentre());
        suspended.Suspend("主管部门调查", Given.Approver, Given.Today);
        revoked.Revoke(RevocationGround.AgentUsed, "委托中介招生", Given.Evidence, Given.Approver, Given.Today, papersDueBack: Given.Today.AddDays(15));

        Beginning(suspended, Given.Today).ShouldBe(BranchCentreErrors.Suspended);
        Beginning(revoked, Given.Today).ShouldBe(BranchCentreErrors.Revoked);
        Beginning(ended, ended.ValidUntil.AddDays(1)).ShouldBe(BranchCentreErrors.AgreementEnded);
    }

    [Test, Article("A07.4")]
    public void An_agreement_overtaken_by_another_change_of_scope_is_offered_anew()
    {
        var centre = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length4, Given.Thermal4]));
        var application = Given.ASignedAgreementOf(centre, ApplicationKind.Extension, Given.Length2);
        Refusal.Of(() => application.OfferAgreement(Given.OfferTo(centre, Given.Length2), centre, Given.Today)).ShouldBe(Errors.AgreementSigned);

        centre.ReduceScope([Given.Thermal4], "热工实训室停用", Given.ReprintedPapers, Given.Approver, Given.Today);

        Refusal.Of(() => application.ApproveFor(centre, Given.Signed(Given.Approver), Given.AgreedPapers, Given.Today)).ShouldBe(Errors.AgreementOvertaken);
        centre.Scope.Rows.ShouldBe([Given.Length4]);
        application.OfferAgreement(Given.OfferTo(centre, Given.Length2), centre, Given.Today);
        application.Agreement!.Applicant.ShouldBeNull();
    }

    [Test, Article("A24.1")]
    public void Registers_who_is_new_and_lets_known_teachers_teach_what_was_added()
    {
        var founding = Given.ASignedAgreement(AuthorisedScope.Of([Given.Length4]));
        var centre = founding.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);
        var (teachers, assessors) = (founding.RegisterTeachers([], Given.Today), founding.RegisterAssessors([], Given.Today));
        var form = Given.FormFor(Given.Length2);
        form = form with { Teachers = [.. form.Teachers.SkipLast(1), form.Teachers[^1] with { Specialties = [.. form.Teachers[^1].Specialties, "力学计量员"] }] };
        var application = Given.ASignedAgreementOf(centre, ApplicationKind.Extension, form, Given.Length2);
        application.ApproveFor(centre, Given.Signed(Given.Approver), Given.AgreedPapers, Given.Today);

        application.RegisterTeachers([.. teachers.Skip(1)], Given.Today).Single().Name.ShouldBe(teachers[0].Name);
        teachers[^1].Specialties.ShouldContain("力学计量员");
        application.RegisterAssessors(assessors, Given.Today).ShouldBeEmpty();
    }

    private static DomainError Beginning(BranchCentre centre, DateOnly today) =>
        Refusal.Of(() => centre.Apply(ApplicationKind.Extension, Given.FormFor(Given.Length2), Given.Applicant, Given.Now, today, Given.RenewalDays));
}
