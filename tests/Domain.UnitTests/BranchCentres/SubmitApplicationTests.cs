using CmtsEval.Domain.BranchCentres;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.UnitTests.BranchCentres;

public sealed class SubmitApplicationTests
{
    [Test, Article("A07.1")]
    public void Hands_in_a_complete_application()
    {
        var application = Given.ASubmittedApplication();

        application.Status.ShouldBe(ApplicationStatus.Submitted);
        application.Round.ShouldBe(1);
        application.UnitUscc.ShouldBe("12330199MA99TYK77Q");
        application.Events.OfType<ApplicationSubmitted>().Count().ShouldBe(1);
    }

    [TestCaseSource(typeof(ApplicationSample), nameof(ApplicationSample.BadNames))]
    [Article("A02.1"), Article("A05.2"), Article("A05.3"), Article("A05.4"), Article("A05.5"), Article("A05.6")]
    [Article("A06.1"), Article("A06.2"), Article("A06.3"), Article("A06.4"), Article("A06.5")]
    public void Refuses_each_bad_sample_with_its_one_rule(string name)
    {
        var bad = ApplicationSample.Bad(name);
        var application = Given.ADraft(ApplicationSample.ToDocument(bad.Application));

        var faults = Refusal.AllOf(() => Submit(application));

        faults.Count.ShouldBe(1);
        faults[0].Error.Article!.Rule.ShouldBe(bad.ExpectedRule);
        faults[0].Path.ShouldBe(bad.Path);
        application.Status.ShouldBe(ApplicationStatus.Draft);
        application.Round.ShouldBe(0);
    }

    [Test, Article("A07.1"), Article("A05.1")]
    public void Names_everything_that_an_empty_form_lacks_at_once()
    {
        var application = Given.ADraft(ApplicationDocument.Empty);

        var faults = Refusal.AllOf(() => Submit(application));

        faults.Select(fault => fault.Error.Article).OfType<Article>().Distinct()
            .ShouldBe(ApplicationRequirement.All.Where(article => article != Article.A06_5));
        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test, Article("A05.1")]
    public void Refuses_a_specialty_without_room_and_instruments()
    {
        var form = Given.SampleForm();
        var application = Given.ADraft(form with
        {
            Premises = form.Premises! with { PracticeRooms = [form.Premises.PracticeRooms[0] with { Stations = 20 }] },
            Equipment = [.. form.Equipment.Where(lot => lot.Specialty == "长度计量员")],
        });

        Refusal.AllOf(() => Submit(application)).Select(fault => fault.Error).ShouldBe([Errors.NoPracticeRoom, Errors.NoEquipment]);
        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [TestCase("2026-10-01", "2029-09-30", 36)]
    [TestCase("2026-10-01", "2029-09-29", 35)]
    [TestCase("2026-10-01", "2029-08-31", 35)]
    [TestCase("2024-02-29", "2027-02-27", 35)]
    [TestCase("2024-02-29", "2027-02-28", 36)]
    [TestCase("2026-10-15", "2029-10-14", 36)]
    [TestCase("2026-10-15", "2026-10-14", 0)]
    [Article("A06.5")]
    public void Counts_the_whole_calendar_months_of_a_lease(string from, string to, int months) =>
        new EquipmentLease { From = DateOnly.Parse(from), To = DateOnly.Parse(to) }.WholeMonths().ShouldBe(months);

    [Test, Article("A06.5")]
    public void Accepts_a_lease_of_exactly_36_months()
    {
        var form = Given.SampleForm();
        var application = Given.ADraft(form with
        {
            Equipment = [.. form.Equipment.Select(lot => lot.Lease is null
                ? lot
                : lot with { Lease = lot.Lease with { To = new DateOnly(2029, 9, 30) } })],
        });

        Submit(application);

        application.Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Test, Article("A05.4"), Article("A05.5")]
    public void Counts_the_people_of_a_form_on_which_no_row_is_named_yet()
    {
        var checklist = ApplicationChecklist.Of(Given.SampleForm() with { Items = [] }, ApplicationThresholds.Default, Given.Today);

        ActualOf("A05.4").ShouldBe(6);
        ActualOf("A05.5").ShouldBe(5);

        decimal? ActualOf(string rule) => checklist.Requirements.Single(requirement => requirement.Article.Rule == rule).Actual;
    }

    [Test, Article("A05.3"), Article("A05.4"), Article("A06.1")]
    public void Tells_missing_evidence_from_an_unmet_requirement()
    {
        var form = Given.SampleForm();
        var draft = form with
        {
            Premises = form.Premises! with { OwnershipProofFile = null, AreaSquareMetres = 39.9m },
            TrainingWorkPlan = form.TrainingWorkPlan! with { File = null },
            Teachers = [form.Teachers[0] with { ProofFile = null }, .. form.Teachers.Skip(1)],
            Attachments = [],
        };

        var checklist = ApplicationChecklist.Of(draft, ApplicationThresholds.Default, Given.Today);

        checklist.Requirements.Where(requirement => requirement.State is RequirementState.EvidenceMissing)
            .Select(requirement => requirement.Article.Rule).ShouldBe(["A05.3", "A05.4", "A06.1"]);
        checklist.Requirements.Single(requirement => requirement.State is RequirementState.NotMet).Article.ShouldBe(Article.A06_2);
        Refusal.AllOf(() => Submit(Given.ADraft(draft))).Select(fault => fault.Error).ShouldBe(
            [Errors.WorkPlanFileMissing, Errors.TitleProofMissing, Errors.OwnershipProofMissing, Errors.AreaTooSmall]);
    }

    [Test, Article("A07.1")]
    public void Refuses_an_attachment_without_file_or_requirement()
    {
        var form = Given.SampleForm();
        var application = Given.ADraft(form with
        {
            Attachments = [.. form.Attachments, new ApplicationAttachment { Kind = AttachmentKind.Other, Title = "情况说明" }],
        });

        Refusal.AllOf(() => Submit(application)).Select(fault => (fault.Error, fault.Path)).ShouldBe(
            [(Errors.AttachmentFileMissing, "attachments[9].file"), (Errors.AttachmentProvesNothing, "attachments[9].rule")]);
        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test, Article("A02.1")]
    public void Refuses_a_unit_that_is_a_live_centre()
    {
        var application = Given.ADraft();

        Refusal.Of(() => application.Submit(ApplicationThresholds.Default, unitIsLiveCentre: true, Given.Now, Given.Today))
            .ShouldBe(Errors.UsccTaken);

        application.Status.ShouldBe(ApplicationStatus.Draft);
    }

    [Test, Article("A07.1")]
    public void Refuses_to_be_submitted_twice()
    {
        var application = Given.ASubmittedApplication();

        Refusal.Of(() => Submit(application)).ShouldBe(Errors.NotSubmittable);

        application.Round.ShouldBe(1);
    }

    [Test]
    public void Names_the_person_whose_identity_number_is_wrong()
    {
        var form = Given.SampleForm();
        var application = Given.ADraft(form with { Teachers = [form.Teachers[0] with { IdNumber = "330599197312036036" }, .. form.Teachers.Skip(1)] });

        var faults = Refusal.AllOf(() => Submit(application));

        faults.Single().Path.ShouldBe("teachers[0].idNumber");
        faults.Single().Error.Code.ShouldBe("resident-id.check-digit");
    }

    [Test, Article("A05.5"), Article("A18.1")]
    public void Does_not_count_an_assessor_whose_certificate_has_expired()
    {
        var form = Given.SampleForm();
        var application = Given.ADraft(form with
        {
            Assessors = [.. form.Assessors.Select((assessor, index) => index < 3 ? assessor with { ValidUntil = Given.Today.AddDays(-1) } : assessor)],
        });

        var fault = Refusal.AllOf(() => Submit(application)).Single();

        fault.Error.ShouldBe(Errors.TooFewAssessors);
        fault.Values!["actual"].ShouldBe(2);
    }

    private static void Submit(BranchCentreApplication application) =>
        application.Submit(ApplicationThresholds.Default, unitIsLiveCentre: false, Given.Now, Given.Today);
}
