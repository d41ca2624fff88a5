using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.FunctionalTests.TrainingClasses;

[Article("A16.1")]
internal sealed class SignInToSessionTests : FunctionalTest
{
    [Test]
    public async Task Signs_in_once_with_the_code_on_the_screen()
    {
        var (planned, session) = await AnOpenRollCall();
        var code = await As(planned.Teacher).Send(new GetSignInCode(session));

        var signedIn = await As(planned.Members[0].Account).Send(new SignInToSession(code.Code));

        signedIn.Status.ShouldBe(AttendanceStatus.Present);
        (await Refused(() => As(planned.Members[0].Account).Send(new SignInToSession(code.Code)))).Error.ShouldBe(AttendanceErrors.AlreadyRecorded);
        var rollCall = await As(planned.Teacher).Send(new GetRollCall(session));
        rollCall.Rows.Single(row => row.TraineeId == planned.Members[0].TraineeId).Method.ShouldBe(SignInMethod.RotatingCode);
        rollCall.Rows.Count(row => row.Status is not null).ShouldBe(1);
        (await As(planned.Members[0].Account).Send(new GetMyTraining())).Single().Sessions[0].Status.ShouldBe(AttendanceStatus.Present);
    }

    [Test]
    public async Task Everybody_signs_in_at_the_same_moment()
    {
        var (planned, session) = await AnOpenRollCall(4);
        var code = await As(planned.Teacher).Send(new GetSignInCode(session));

        await Task.WhenAll(planned.Members.Select(member => As(member.Account).Send(new SignInToSession(code.Code))));

        (await As(planned.Teacher).Send(new GetRollCall(session))).Rows.ShouldAllBe(row => row.Status == AttendanceStatus.Present);
    }

    [Test]
    public async Task Refuses_a_code_after_15_seconds()
    {
        var (planned, session) = await AnOpenRollCall();
        var code = await As(planned.Teacher).Send(new GetSignInCode(session));
        Testing.MoveTo(Testing.Time.GetUtcNow().AddSeconds(16));

        (await Refused(() => As(planned.Members[0].Account).Send(new SignInToSession(code.Code)))).Error.ShouldBe(AttendanceErrors.CodeExpired);
        (await As(planned.Teacher).Send(new GetRollCall(session))).Rows.ShouldAllBe(row => row.Status == null);
    }

    [Test]
    public async Task Refuses_a_code_that_was_altered()
    {
        var (planned, session) = await AnOpenRollCall();
        var code = (await As(planned.Teacher).Send(new GetSignInCode(session))).Code;
        var altered = (code[0] == 'A' ? 'B' : 'A') + code[1..];

        (await Refused(() => As(planned.Members[0].Account).Send(new SignInToSession(altered)))).Error.ShouldBe(AttendanceErrors.CodeInvalid);
    }

    [Test]
    public async Task Refuses_somebody_of_another_class()
    {
        var (planned, session) = await AnOpenRollCall();
        var code = await As(planned.Teacher).Send(new GetSignInCode(session));
        var stranger = planned.Members[0].Account with { TraineeId = Domain.Trainees.TraineeId.New() };

        (await Refused(() => As(stranger).Send(new SignInToSession(code.Code)))).Error.ShouldBe(TrainingClassErrors.MemberUnknown);
    }

    internal static async Task<(GivenClass Class, Guid Session)> AnOpenRollCall(int members = 1)
    {
        var planned = await Given.APlannedClass(members);
        var session = (await Given.DetailsOf(planned)).Sessions[0];
        Testing.MoveTo(session.StartsAt.AddMinutes(-5));
        await Testing.SendAsync(planned.Teacher, new OpenRollCall(session.Id));
        return (planned, session.Id);
    }
}

[Article("A16.1")]
internal sealed class OpenRollCallTests : FunctionalTest
{
    [Test]
    public async Task Is_left_to_the_teachers_of_the_class_and_not_done_days_ahead()
    {
        var planned = await Given.APlannedClass(1);
        var session = (await Given.DetailsOf(planned)).Sessions[0].Id;

        (await Refused(() => As(planned.OtherTeacher).Send(new OpenRollCall(session)))).Error.ShouldBe(TrainingClassErrors.NotATeacherOfThisClass);
        (await Refused(() => As(planned.Teacher).Send(new OpenRollCall(session)))).Error.ShouldBe(AttendanceErrors.SessionNotBegun);
        (await Given.DetailsOf(planned)).Status.ShouldBe(TrainingClassStatus.Planned);
    }
}

[Article("A16.1")]
internal sealed class CloseRollCallTests : FunctionalTest
{
    [Test]
    public async Task Makes_the_codes_shown_so_far_worthless()
    {
        var (planned, session) = await SignInToSessionTests.AnOpenRollCall();
        var code = await As(planned.Teacher).Send(new GetSignInCode(session));

        await As(planned.Teacher).Send(new CloseRollCall(session));

        (await Refused(() => As(planned.Members[0].Account).Send(new SignInToSession(code.Code)))).Error.ShouldBe(AttendanceErrors.RollCallNotOpen);
        (await Refused(() => As(planned.Teacher).Send(new GetSignInCode(session)))).Error.ShouldBe(AttendanceErrors.RollCallNotOpen);
    }
}
