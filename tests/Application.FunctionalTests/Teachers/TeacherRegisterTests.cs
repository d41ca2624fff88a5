using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Home;
using CmtsEval.Application.People;
using CmtsEval.Application.Teachers;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.FunctionalTests.Teachers;

internal sealed class ProposeTeacherTests : FunctionalTest
{
    [Test, Article("A24.1"), Article("A17.1")]
    public async Task Waits_for_the_society_with_title_and_proof()
    {
        var centre = await Given.AnActiveCentre();

        var id = await Given.AProposedTeacher(centre);

        var waiting = await As(Users.Reviewer).Send(new ListTeachers(null, null, null, new PageRequest(), AwaitsApproval: true));
        waiting.Items.Single().Id.ShouldBe(id);
        (await As(Users.Reviewer).Send(new ListMyTasks())).ShouldContain(new WaitingTask("teacher.approve", 1, "/teachers?awaitsApproval=true"));
        var seen = await As(Users.Reviewer).Send(new GetTeacher(id));
        seen.Profile.Titles.Single().Proof.ShouldNotBeNull();
        seen.Entry.IdNumberMasked.ShouldContain("*");
    }

    [Test, Article("A24.1")]
    public async Task Refuses_the_same_person_twice()
    {
        var centre = await Given.AnActiveCentre();
        await Given.AProposedTeacher(centre);

        (await Refused(() => Given.AProposedTeacher(centre))).Error.ShouldBe(TeacherErrors.Duplicate);
    }

    [Test]
    public async Task Refuses_a_proof_of_another_centre()
    {
        var centre = await Given.AnActiveCentre();
        var other = await Given.AnActiveCentre(unit: 2);
        var foreign = await Given.ATeacherProfile(other.Manager);

        (await Refused(() => As(centre.Manager).Send(
            new ProposeTeacher("周明", SamplePerson.IdNumber(40), SamplePerson.Mobile(40), foreign)))).Error.ShouldBe(SharedErrors.NotFound);
    }
}

[TestOf(nameof(ReturnTeacher))]
internal sealed class ApproveTeacherTests : FunctionalTest
{
    [Test, Article("A17.1"), Article("A24.1")]
    public async Task Puts_a_returned_and_mended_teacher_on_the_register()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.AProposedTeacher(centre);
        await As(Users.Reviewer).Send(new ReturnTeacher(id, "职称证书无法辨认"));
        (await As(centre.Manager).Send(new ListMyTasks())).ShouldContain(task => task.Kind == "teacher.mend" && task.Count == 1);
        (await As(centre.Manager).Send(new GetTeacher(id))).ReturnReason.ShouldBe("职称证书无法辨认");

        await As(centre.Manager).Send(new EditTeacher(id, null, await Given.ATeacherProfile(centre.Manager)));
        await As(Users.Reviewer).Send(new ApproveTeacher(id));

        var teacher = await As(centre.Staff).Send(new GetTeacher(id));
        teacher.Entry.Status.ShouldBe(TeacherStatus.Approved);
        teacher.History.Select(entry => entry.Step)
            .ShouldBe([RegisterStep.Approved, RegisterStep.Changed, RegisterStep.Returned, RegisterStep.Proposed]);
    }

    [Test]
    public async Task Refuses_what_changed_since_it_was_seen()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.AProposedTeacher(centre);
        var seen = (await As(Users.Reviewer).Send(new GetTeacher(id))).Version;
        await As(centre.Manager).Send(new EditTeacher(id, null, await Given.ATeacherProfile(centre.Manager, TitleLevel.Junior)));

        (await Refused(() => As(Users.Reviewer).Send(new ApproveTeacher(id, seen)))).Error.ShouldBe(SharedErrors.ChangedMeanwhile);
    }
}

internal sealed class EditTeacherTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Proposes_a_change_that_counts_once_approved()
    {
        var centre = await Given.AnActiveCentre();
        var id = await Given.AnApprovedTeacher(centre);

        await As(centre.Manager).Send(new EditTeacher(id, SamplePerson.Mobile(41), await Given.ATeacherProfile(centre.Manager, TitleLevel.Senior)));

        var pending = await As(centre.Manager).Send(new GetTeacher(id));
        (pending.Entry.TitleLevel, pending.PendingChange!.Titles.Single().Level).ShouldBe((TitleLevel.Mid, TitleLevel.Senior));
        await As(Users.Reviewer).Send(new ApproveTeacher(id));
        (await As(centre.Manager).Send(new GetTeacher(id))).Entry.TitleLevel.ShouldBe(TitleLevel.Senior);
    }

    [Test]
    public async Task Does_not_find_a_teacher_of_another_centre()
    {
        var centre = await Given.AnActiveCentre();
        var other = await Given.AnActiveCentre(unit: 2);

        (await Refused(() => As(other.Manager).Send(new GetTeacher(centre.TeacherIds[0])))).Error.ShouldBe(SharedErrors.NotFound);
        (await Refused(() => As(other.Manager).Send(new RecordTeacherLeaving(centre.TeacherIds[0])))).Error.ShouldBe(SharedErrors.NotFound);
    }
}

internal sealed class RecordTeacherLeavingTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Takes_the_teacher_off_the_register_and_closes_the_account()
    {
        var centre = await Given.AnActiveCentre();
        var account = (await Given.TeacherAccounts(centre))[0];

        await As(centre.Manager).Send(new RecordTeacherLeaving(centre.TeacherIds[0]));

        (await As(centre.Manager).Send(new GetTeacher(centre.TeacherIds[0]))).Entry.Status.ShouldBe(TeacherStatus.Left);
        (await As(centre.Manager).Send(new ListAccounts(null, null, new PageRequest(Size: 100)))).Items
            .Single(entry => entry.Id == account.SignedInId!.Value.Value).Disabled.ShouldBeTrue();
    }
}

internal sealed class UnderstaffedCentreTests : FunctionalTest
{
    [Test, Article("A05.4")]
    public async Task Is_alerted_with_the_society_and_publishes_no_notice_until_mended()
    {
        var notice = await Given.ADraftNotice();
        var centre = notice.Centre;
        foreach (var teacher in centre.TeacherIds.Skip(1))
        {
            await As(centre.Manager).Send(new RecordTeacherLeaving(teacher));
        }

        (await As(centre.Manager).Send(new ListMyTasks())).ShouldContain(new WaitingTask("centre.below-conditions", 1, "/my-centre"));
        (await As(Users.Reviewer).Send(new ListMyTasks())).ShouldContain(new WaitingTask("centre.below-conditions", 1, "/branch-centres?attention=BelowConditions"));
        var refusal = await Refused(() => As(centre.Manager).Send(new PublishTrainingNotice(notice.Id)));
        (refusal.Error, refusal.Error.Article).ShouldBe((BranchCentreErrors.TooFewTeachers, Article.A05_4));

        await Given.AnApprovedTeacher(centre);
        await As(centre.Manager).Send(new PublishTrainingNotice(notice.Id));
        (await As(centre.Manager).Send(new ListMyTasks())).ShouldNotContain(task => task.Kind == "centre.below-conditions");
    }
}

internal sealed class RecordTeacherDevelopmentTests : FunctionalTest
{
    [Test, Article("A24.1")]
    public async Task Keeps_what_the_teacher_learnt()
    {
        var centre = await Given.AnActiveCentre();
        var record = new DevelopmentInput(new DateOnly(2026, 11, 20), DevelopmentKind.Training, "几何量计量新规程培训", 16, null);

        await As(centre.Manager).Send(new RecordTeacherDevelopment(centre.TeacherIds[0], record));

        (await As(centre.Manager).Send(new GetTeacher(centre.TeacherIds[0]))).Development.ShouldBe([record]);
    }
}
