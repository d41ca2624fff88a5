using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests.TrainingClasses;

internal sealed class PlanTrainingClassTests : FunctionalTest
{
    [Test, Article("A15.1"), Article("A26.1")]
    public async Task Plans_a_class_with_its_timetable()
    {
        var planned = await Given.APlannedClass();

        var details = await Given.DetailsOf(planned);
        details.Status.ShouldBe(TrainingClassStatus.Planned);
        details.Mode.ShouldBe(TeachingMode.OnSite);
        details.Sessions.Count.ShouldBe(10);
        details.Sessions[0].StartsAt.ShouldBe(new DateTimeOffset(2027, 3, 8, 0, 30, 0, TimeSpan.Zero));
        details.Members.Select(member => member.Name).ShouldBe(["学员1", "学员2"], ignoreOrder: true);
        details.Members[0].MaskedIdNumber.ShouldContain("********");
        var listed = await As(planned.Teacher).Send(new ListTrainingClasses(new PageRequest()));
        listed.Items.Single().Members.ShouldBe(2);
        (await As(planned.OtherTeacher).Send(new ListTrainingClasses(new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Takes_a_registration_and_a_code_once_only()
    {
        var planned = await Given.APlannedClass();
        var nextWeek = Given.Timetable(planned.Centre.TeacherIds[0], weeksLater: 1);
        var again = Given.PlanFor(planned.NoticeId, planned.Members, nextWeek, "2027-CD4-02");
        var others = await Given.AcceptedTrainees(planned.Centre, planned.NoticeId, 1, first: 10);
        var sameCode = Given.PlanFor(planned.NoticeId, others, nextWeek);

        (await Refused(() => As(planned.Centre.Staff).Send(again))).Error.ShouldBe(TrainingClassErrors.RegistrationInAnotherClass);
        (await Refused(() => As(planned.Centre.Staff).Send(sameCode))).Error.ShouldBe(TrainingClassErrors.CodeTaken);
        (await As(planned.Centre.Staff).Send(new ListTrainingClasses(new PageRequest()))).Items.Count.ShouldBe(1);
    }

    [Test, Article("A30.1")]
    public async Task Refuses_a_suspended_centre()
    {
        var centre = await Given.AnActiveCentre();
        var notice = await Given.ANoticeFor(centre, Given.LengthLevel4);
        var members = await Given.AcceptedTrainees(centre, notice, 1);
        await As(Users.Approver).Send(new SuspendBranchCentre(centre.Id, "主管部门介入调查"));

        var refusal = await Refused(() => As(centre.Staff).Send(Given.PlanFor(notice, members, Given.Timetable(centre.TeacherIds[0]))));

        refusal.Error.ShouldBe(BranchCentreErrors.Suspended);
        (await As(centre.Staff).Send(new ListTrainingClasses(new PageRequest()))).Items.ShouldBeEmpty();
    }

    [Test]
    public async Task Another_centre_does_not_see_the_class()
    {
        var planned = await Given.APlannedClass();
        var stranger = Users.ManagerOf(Guid.CreateVersion7());

        (await Refused(() => As(stranger).Send(new GetTrainingClass(planned.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await As(stranger).Send(new ListTrainingClasses(new PageRequest()))).Items.ShouldBeEmpty();
    }
}

internal sealed class CancelTrainingClassTests : FunctionalTest
{
    [Test]
    public async Task Frees_the_registrations_for_another_class()
    {
        var planned = await Given.APlannedClass();

        await As(planned.Centre.Staff).Send(new CancelTrainingClass(planned.Id, "报名人数不足"));

        (await Given.DetailsOf(planned)).CancellationReason.ShouldBe("报名人数不足");
        var again = Given.PlanFor(planned.NoticeId, planned.Members, Given.Timetable(planned.Centre.TeacherIds[0]), "2027-CD4-02");
        (await As(planned.Centre.Staff).Send(again)).ShouldNotBe(Guid.Empty);
    }
}

internal sealed class CompleteTrainingClassTests : FunctionalTest
{
    [Test, Article("A16.3")]
    public async Task Explains_who_completed_the_training_and_who_did_not()
    {
        var completed = await Given.ACompletedClass(2, null, 1);

        var details = await Given.DetailsOf(completed);
        details.Status.ShouldBe(TrainingClassStatus.Completed);
        details.Members.Single(member => member.TraineeId == completed.Members[0].TraineeId).Completion.Completed.ShouldBeTrue();
        var absent = details.Members.Single(member => member.TraineeId == completed.Members[1].TraineeId).Completion;
        (absent.Completed, absent.TheoryAttended, absent.TheorySessions).ShouldBe((false, 0, 6));
        (await As(completed.Members[1].Account).Send(new GetMyTraining())).Single().Completion.Completed.ShouldBeFalse();
    }

    [Test, Article("A16.1")]
    public async Task Refuses_while_a_session_is_to_come()
    {
        var planned = await Given.APlannedClass();

        (await Refused(() => As(planned.Centre.Staff).Send(new CompleteTrainingClass(planned.Id)))).Error.ShouldBe(TrainingClassErrors.NotOpen);
        (await Given.DetailsOf(planned)).Status.ShouldBe(TrainingClassStatus.Planned);
    }
}
