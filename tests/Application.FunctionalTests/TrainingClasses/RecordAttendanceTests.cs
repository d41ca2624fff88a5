using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests.TrainingClasses;

[Article("A16.1")]
internal sealed class RecordAttendanceTests : FunctionalTest
{
    [Test]
    public async Task Is_done_by_the_teachers_of_the_class_and_the_staff_of_the_centre()
    {
        var (planned, session) = await ABegunSession();
        RecordAttendance.Entry[] present = [new(planned.Members[0].TraineeId, AttendanceStatus.Present)];
        RecordAttendance.Entry[] excused = [new(planned.Members[1].TraineeId, AttendanceStatus.Excused, Note: "病假")];

        (await Refused(() => As(planned.OtherTeacher).Send(new RecordAttendance(session, present)))).Error
            .ShouldBe(TrainingClassErrors.NotATeacherOfThisClass);
        await As(planned.Teacher).Send(new RecordAttendance(session, present));
        await As(planned.Centre.Staff).Send(new RecordAttendance(session, excused));

        var rows = (await As(planned.Teacher).Send(new GetRollCall(session))).Rows;
        rows.Single(row => row.TraineeId == planned.Members[0].TraineeId).Status.ShouldBe(AttendanceStatus.Present);
        rows.Single(row => row.TraineeId == planned.Members[1].TraineeId).Note.ShouldBe("病假");
    }

    internal static async Task<(GivenClass Class, Guid Session)> ABegunSession(int number = 1)
    {
        var planned = await Given.APlannedClass();
        var session = (await Given.DetailsOf(planned)).Sessions[number - 1];
        Testing.MoveTo(session.StartsAt);
        return (planned, session.Id);
    }
}

[Article("A16.1")]
internal sealed class CorrectAttendanceTests : FunctionalTest
{
    [Test]
    public async Task Keeps_the_first_record_beside_the_correction()
    {
        var (planned, session) = await RecordAttendanceTests.ABegunSession();
        var trainee = planned.Members[0].TraineeId;
        await As(planned.Teacher).Send(new RecordAttendance(session, [new(trainee, AttendanceStatus.Absent)]));

        (await Refused(() => As(planned.Teacher).Send(new CorrectAttendance(session, trainee, AttendanceStatus.Late, " ")))).Error
            .ShouldBe(AttendanceErrors.CorrectionReasonMissing);
        await As(planned.Teacher).Send(new CorrectAttendance(session, trainee, AttendanceStatus.Late, "签到设备故障"));

        var row = (await As(planned.Teacher).Send(new GetRollCall(session))).Rows.Single(found => found.TraineeId == trainee);
        row.Status.ShouldBe(AttendanceStatus.Late);
        row.Corrections.Single().From.ShouldBe(AttendanceStatus.Absent);
        row.Corrections.Single().Reason.ShouldBe("签到设备故障");
    }
}

[Article("A16.2")]
internal sealed class RecordPracticeTests : FunctionalTest
{
    [Test]
    public async Task Keeps_the_records_of_the_whole_class_at_once_and_replaces_one()
    {
        var (planned, session) = await RecordAttendanceTests.ABegunSession(7);

        await As(planned.Teacher).Send(new RecordPractice(session, [.. planned.Members.Select(member => Given.Practice(member.TraineeId))]));
        await As(planned.Teacher).Send(new RecordPractice(session, [Given.Practice(planned.Members[0].TraineeId) with { Result = "+0.10 μm" }]));

        var rows = (await As(planned.Teacher).Send(new GetRollCall(session))).Rows;
        rows.Select(row => row.Practice!.Result).ShouldBe(["+0.10 μm", "中心长度偏差 +0.12 μm"], ignoreOrder: true);
    }

    [Test]
    public async Task Refuses_an_incomplete_record_and_keeps_none()
    {
        var (planned, session) = await RecordAttendanceTests.ABegunSession(7);
        RecordPractice.Entry[] entries =
            [Given.Practice(planned.Members[0].TraineeId), Given.Practice(planned.Members[1].TraineeId) with { Answers = null }];

        var refusal = await Refused(() => As(planned.Teacher).Send(new RecordPractice(session, entries)));

        refusal.Error.ShouldBe(AttendanceErrors.RecordIncomplete);
        refusal.Faults.Single().Path.ShouldBe("entries[1]");
        (await As(planned.Teacher).Send(new GetRollCall(session))).Rows.ShouldAllBe(row => row.Practice == null);
    }
}
