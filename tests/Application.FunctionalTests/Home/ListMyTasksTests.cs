using CmtsEval.Application.Common;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Home;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests.Home;

internal sealed class ListMyTasksTests : FunctionalTest
{
    private static readonly Role[] BranchRoles = [Role.BranchManager, Role.BranchStaff, Role.Teacher, Role.Assessor];

    [Test]
    public async Task Answers_every_role_and_leaves_out_what_does_not_wait()
    {
        var centre = await Given.AnActiveCentre();

        foreach (var role in Enum.GetValues<Role>().Where(role => new[] { role }.Holds(Permission.UseOwnAccount)))
        {
            var tasks = await As(BranchRoles.Contains(role) ? TestUser.With(role).At(centre.Id) : TestUser.With(role)).Send(new ListMyTasks());

            tasks.ShouldAllBe(task => task.Count > 0, $"tasks of {role}");
        }
    }

    [Test]
    public async Task Counts_accepted_trainees_until_they_are_in_a_class()
    {
        var centre = await Given.AnActiveCentre();
        var notice = await Given.ANoticeFor(centre, Given.LengthLevel4);
        var accepted = await Given.AcceptedTrainees(centre, notice, 3);

        (await CountAsync(centre.Staff, "training-class.plan")).ShouldBe(3);

        await As(centre.Staff).Send(Given.PlanFor(notice, accepted, Given.Timetable(centre.TeacherIds[0])));
        (await CountAsync(centre.Staff, "training-class.plan")).ShouldBe(0);
    }

    [Test]
    public async Task Asks_the_teacher_of_a_begun_session_for_its_roll_call()
    {
        var planned = await Given.APlannedClass();
        (await CountAsync(planned.Teacher, "training-class.take-attendance")).ShouldBe(0);
        var session = (await Given.DetailsOf(planned)).Sessions[0];
        Testing.MoveTo(session.StartsAt);

        (await CountAsync(planned.Teacher, "training-class.take-attendance")).ShouldBe(1);
        (await CountAsync(planned.OtherTeacher, "training-class.take-attendance")).ShouldBe(0);

        await As(planned.Teacher).Send(new RecordAttendance(
            session.Id, [.. planned.Members.Select(member => new RecordAttendance.Entry(member.TraineeId, AttendanceStatus.Present))]));
        (await CountAsync(planned.Teacher, "training-class.take-attendance")).ShouldBe(0);
        var matrix = await As(planned.Centre.Manager).Send(new GetClassAttendance(planned.Id));
        matrix.SelectMany(row => row.Records).Select(record => record.Status).ShouldBe([AttendanceStatus.Present, AttendanceStatus.Present]);
    }

    [Test]
    public async Task Follows_an_examination_from_the_request_to_the_second_check()
    {
        var requested = await Given.ARequestedExamination();
        (await CountAsync(requested.Class.Centre.Staff, "examination.request")).ShouldBe(0);
        (await CountAsync(Users.Reviewer, "examination.arrange")).ShouldBe(1);

        await As(Users.Reviewer).Send(Given.Arrangement(requested.Id));
        (await CountAsync(Users.Reviewer, "examination.arrange")).ShouldBe(0);
        (await CountAsync(Users.Reviewer, "examination.assign-assessors")).ShouldBe(1);
        (await CountAsync(Users.Reviewer, "examination.lodge-paper")).ShouldBe(1);

        await As(Users.Reviewer).Send(Given.Assignment(requested));
        (await CountAsync(requested.Assessors[0], "examination.conduct")).ShouldBe(0);
        Testing.MoveTo(Given.ExamStart);
        (await CountAsync(requested.Assessors[0], "examination.conduct")).ShouldBe(1);
        (await CountAsync(requested.Assessors[4], "examination.conduct")).ShouldBe(0);
    }

    [Test]
    public async Task Asks_for_the_second_check_whoever_entered_no_mark()
    {
        var marked = await Given.AMarkedExamination();

        (await CountAsync(marked.Assessors[0], "examination.verify-marks")).ShouldBe(0);
        (await CountAsync(marked.Assessors[1], "examination.verify-marks")).ShouldBe(1);

        await As(marked.Assessors[1]).Send(new VerifyMarks(marked.Id));
        (await CountAsync(Users.Reviewer, "examination.publish")).ShouldBe(1);
    }

    private static async Task<int> CountAsync(TestUser user, string kind) =>
        (await As(user).Send(new ListMyTasks())).SingleOrDefault(task => task.Kind == kind) is { } task ? task.Count : 0;
}
