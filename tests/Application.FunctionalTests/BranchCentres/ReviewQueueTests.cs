using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Settings;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ListReviewQueueTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Puts_what_is_due_first_on_top_by_the_limits_that_are_set()
    {
        var start = new DateTimeOffset(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);
        Testing.MoveTo(start);
        var accepted = await Given.AnAcceptedApplication(unit: 1);
        Testing.MoveTo(start.AddDays(5));
        var submitted = await Given.ASubmittedApplication(unit: 2);
        Testing.MoveTo(start.AddDays(26));

        var before = await Queue();
        await As(Users.Administrator).Send(new ChangeSetting(SettingCatalogue.DocumentReviewDays.Key, 60, "节假日较多"));
        var after = await Queue();

        before.Select(line => (line.Id, line.Days, line.IsOverdue)).ShouldBe([(submitted.Id, 21, true), (accepted.Id, 26, false)]);
        before[0].DueOn.ShouldBe(new DateOnly(2026, 12, 26));
        after.Select(line => (line.Id, line.IsOverdue)).ShouldBe([(accepted.Id, false), (submitted.Id, false)]);
    }

    [Test, Article("A07.3")]
    public async Task Raises_and_marks_an_audit_whose_corrections_are_overdue()
    {
        var older = await Given.AnAcceptedApplication(unit: 1);
        var action = Given.Action();
        var audit = await Given.ASignedAudit(2, null, Given.Found("A05.6-1", AuditScore.Minor, "制度未张贴", actions: action));
        var before = (await Queue()).Single(line => line.Id == audit.Id);
        Testing.MoveTo(new DateTimeOffset(action.DueOn.AddDays(1), new TimeOnly(2, 0), TimeSpan.Zero));

        var overdue = await Queue();

        (before.HasOverdueCorrections, before.IsOverdue, before.DueOn).ShouldBe((false, false, action.DueOn));
        overdue.Select(line => (line.Id, line.IsOverdue, line.HasOverdueCorrections)).ShouldBe([(audit.Id, true, true), (older.Id, false, false)]);
        var evidence = await Given.AFile(audit.Applicant, FilePurpose.AuditEvidence);
        await As(audit.Applicant).Send(new ProveCorrection(audit.Id, action.Id, "已张贴", [evidence]));
        (await Queue()).ShouldAllBe(line => !line.HasOverdueCorrections && !line.IsOverdue);
    }

    [Test]
    public async Task Pages_in_order_without_a_gap_and_filters_by_step_and_owner()
    {
        var ids = new List<Guid>();
        for (var unit = 1; unit <= 3; unit++)
        {
            ids.Add((await Given.ASubmittedApplication(unit)).Id);
        }

        await As(Users.Reviewer).Send(new AssignReviewer(ids[1]));

        var first = await As(Users.Reviewer).Send(new ListReviewQueue(null, null, null, new PageRequest(Size: 2)));
        var second = await As(Users.Reviewer).Send(new ListReviewQueue(null, null, null, new PageRequest(first.Next, 2)));
        var mine = await As(Users.Reviewer).Send(new ListReviewQueue(ApplicationStatus.Submitted, QueueOwner.Mine, "研究院", new PageRequest()));
        var nobodys = await As(Users.Reviewer).Send(new ListReviewQueue(null, QueueOwner.Nobody, null, new PageRequest()));

        first.Items.Concat(second.Items).Select(line => line.Id).ShouldBe(ids);
        second.Next.ShouldBeNull();
        mine.Items.Select(line => line.Id).ShouldBe([ids[1]]);
        nobodys.Items.Select(line => line.Id).ShouldBe([ids[0], ids[2]]);
        (await As(Users.Reviewer).Send(new ListReviewQueue(ApplicationStatus.Audited, null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<QueueLine>> Queue() =>
        (await As(Users.Reviewer).Send(new ListReviewQueue(null, null, null, new PageRequest()))).Items;
}

internal sealed class AssignReviewerTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Keeps_a_second_reviewer_out_until_it_is_handed_on()
    {
        var application = await Given.ASubmittedApplication();
        var colleague = await Given.AnAccount(Role.SocietyReviewer);
        await As(Users.Reviewer).Send(new AssignReviewer(application.Id));

        var refusal = await Refused(() => As(colleague).Send(new ReviewApplication(application.Id, Given.AllPassed)));

        refusal.Error.ShouldBe(Errors.ReviewedBySomebodyElse);
        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).Reviews.ShouldBeEmpty();
        await As(Users.Reviewer).Send(new AssignReviewer(application.Id, colleague.SignedInId!.Value.Value));
        await As(colleague).Send(new ReviewApplication(application.Id, Given.AllPassed));
        var view = await As(colleague).Send(new GetApplication(application.Id));
        view.ReviewOwner!.IsMe.ShouldBeTrue();
        (await As(application.Applicant).Send(new GetApplication(application.Id))).ReviewOwner.ShouldBeNull();
    }

    [Test, Article("A07.2")]
    public async Task Refuses_somebody_who_is_no_reviewer()
    {
        var application = await Given.ASubmittedApplication();
        var expert = await Given.AnAccount(Role.Expert);

        (await Refused(() => As(Users.Reviewer).Send(new AssignReviewer(application.Id, expert.SignedInId!.Value.Value)))).Error
            .ShouldBe(Errors.NotAReviewer);

        (await As(Users.Reviewer).Send(new GetApplication(application.Id))).ReviewOwner.ShouldBeNull();
    }
}

internal sealed class AnswerReviewTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Is_needed_before_the_application_is_handed_in_again()
    {
        var application = await Given.AReturnedApplication();

        var refusal = await Refused(() => As(application.Applicant).Send(new SubmitApplication(application.Id)));

        refusal.Error.ShouldBe(Errors.AnswerMissing);
        (await As(application.Applicant).Send(new GetApplication(application.Id))).Unanswered.ShouldBe(["A06.1"]);
        await As(application.Applicant).Send(new AnswerReview(application.Id, [new AnswerReview.Answer("A06.1", "已补充全部页码")]));
        await As(application.Applicant).Send(new SubmitApplication(application.Id));
        var view = await As(Users.Reviewer).Send(new GetApplication(application.Id));
        view.Answers.Select(answer => (answer.Round, answer.Rule, answer.Text)).ShouldBe([(1, "A06.1", "已补充全部页码")]);
        view.Unanswered.ShouldBeEmpty();
    }
}

internal sealed class GetApplicationChangesTests : FunctionalTest
{
    [Test, Article("A07.2")]
    public async Task Shows_fields_rows_and_files_that_changed_since_the_return()
    {
        var application = await Given.AReturnedApplication();
        var form = (await As(application.Applicant).Send(new GetApplication(application.Id))).Form;
        var newer = await Given.AFile(application.Applicant, Domain.Files.FilePurpose.PremisesOwnership, "产权证（全）.pdf");
        await As(application.Applicant).Send(new EditApplication(application.Id, new ApplicationSections
        {
            Premises = form.Premises! with { AreaSquareMetres = 200m, OwnershipProofFile = newer },
            Equipment = [.. form.Equipment.Skip(1).Reverse(), new EquipmentLot { Number = "YZ-PX-099", Name = "激光干涉仪", Quantity = 1 }],
            Teachers = [form.Teachers[0] with { Mobile = "19900009994" }, .. form.Teachers.Skip(1)],
        }));
        await As(application.Applicant).Send(new AnswerReview(application.Id, [new AnswerReview.Answer("A06.1", "已补充全部页码")]));
        await As(application.Applicant).Send(new SubmitApplication(application.Id));

        var changes = await As(Users.Reviewer).Send(new GetApplicationChanges(application.Id));

        changes.SinceRound.ShouldBe(1);
        changes.Fields.ShouldBe(
        [
            new FieldChange("A06.2", ChangeKind.Changed, "premises", null, "areaSquareMetres", "186.5", "200"),
            new FieldChange("A05.1", ChangeKind.Removed, "equipment", "YZ-PX-001 量块（83块组） 长度计量员", null, "YZ-PX-001 量块（83块组） 长度计量员", null),
            new FieldChange("A05.1", ChangeKind.Added, "equipment", "YZ-PX-099 激光干涉仪", null, null, "YZ-PX-099 激光干涉仪"),
            new FieldChange("A05.4", ChangeKind.Changed, "teachers", "刘德林 正高级工程师", "mobile", "199****9004", "199****9994"),
        ]);
        var file = changes.Files.Single();
        (file.Slot, file.Before!.Name, file.After!.Name).ShouldBe(("premises.ownershipProofFile", "proof.pdf", "产权证（全）.pdf"));
        file.Rules.ShouldBe(["A06.1", "A06.2"]);
    }

    [Test]
    public async Task Compares_a_first_submission_with_nothing()
    {
        var application = await Given.ASubmittedApplication();

        var changes = await As(Users.Reviewer).Send(new GetApplicationChanges(application.Id));

        changes.SinceRound.ShouldBeNull();
        changes.Fields.ShouldBeEmpty();
    }
}
