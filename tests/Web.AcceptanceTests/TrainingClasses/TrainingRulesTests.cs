using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Web.AcceptanceTests.TrainingClasses;

/// <summary>What planning, teaching and completing a class refuses over HTTP, and that nothing changes by it.</summary>
internal sealed class TrainingRulesTests : AcceptanceTest
{
    [Test, Article("A15.1"), Article("A17.1"), Article("A26.1"), Article("A06.4"), Article("A30.1")]
    public async Task Refuses_classes_that_break_a_rule()
    {
        var centre = await Given.AnActiveCentre();
        var notice = await Given.ANoticeForSpring(centre);
        var members = await Given.AcceptedTrainees(centre, notice, 10);
        var good = Given.PlanFor(notice, members, centre.TeacherIds[0]) with { Members = Grouped(members.Take(1)) };

        await Refuses(centre, good with { Mode = null }, "training-class.mode-missing", "A26.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.Take(6)] }, "training-class.practical-missing", "A15.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.Skip(6)] }, "training-class.theory-missing", "A15.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.Skip(1)] }, "training-class.theory-hours-too-few", "A15.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.SkipLast(1)] }, "training-class.practical-hours-too-few", "A15.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.Select(session => session with { Topic = " " })] }, "training-class.session-incomplete", "A15.1");
        await Refuses(centre, good with { Sessions = [.. good.Sessions.Select(session => session with { Hours = 8 })] }, "training-class.session-too-short", "A15.1");
        await Refuses(centre, good with { Sessions = Given.Timetable(centre.TeacherIds[3]) }, "teacher.wrong-specialty", "A17.1");
        await Refuses(centre, good with { Members = Grouped(members) }, "training-class.group-larger-than-stations", "A06.4");

        await Given.Done((await SignedInAs(Role.SocietyApprover)).PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门介入调查" }));
        await Refuses(centre, good, "branch-centre.suspended", "A30.1");
    }

    [Test, Article("A17.1")]
    public async Task Refuses_teachers_not_approved_without_a_title_in_force_or_with_too_low_a_title()
    {
        var notice = await Given.APublishedNotice(row: Given.Length4 with { Level = SkillLevel.Level2 });
        var centre = notice.Centre;
        var teacher = await Given.AProposedTeacher(centre, validUntil: Given.FirstClassDay.AddDays(-1));

        await RefusesToTeach(teacher, "teacher.not-approved");
        await Given.Done((await SignedInAs(Role.SocietyReviewer)).PostAsJsonAsync($"/api/teachers/{teacher}/approve", new { }));
        await RefusesToTeach(teacher, "teacher.title-expired");
        await RefusesToTeach(centre.TeacherIds[2], "teacher.title-too-low");

        (await Given.CountOf(centre.Manager, "/api/training-classes")).ShouldBe(0);

        async Task RefusesToTeach(Guid id, string code)
        {
            var response = await centre.Manager.PostAsJsonAsync("/api/training-classes", Given.PlanFor(notice.Id, [], id), Json);
            response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await ProblemOf(response)).Faults.Where(fault => fault.Path!.EndsWith("teacherId", StringComparison.Ordinal))
                .Select(fault => (fault.Code, fault.Article)).Distinct().ShouldBe([(code, "A17.1")]);
        }
    }

    [Test, Article("A06.3")]
    public async Task Refuses_a_class_larger_than_the_room_of_the_centre()
    {
        var centre = await Given.AnActiveCentre(change: sections => sections["premises"]!["seats"] = 20);
        var notice = await Given.ANoticeForSpring(centre);
        var members = await Given.AcceptedFromSheet(centre, notice, 21);
        var good = Given.PlanFor(notice, [], centre.TeacherIds[0]);
        PlanTrainingClass With(int count) =>
            good with { Members = [.. members.Take(count).Select((id, index) => new PlanTrainingClass.Member(id, (index / 8) + 1))] };

        await Refuses(centre, With(21), "training-class.more-than-seats", "A06.3");
        await Given.Done(centre.Manager.PostAsJsonAsync("/api/training-classes", With(20), Json));
    }

    [Test, Article("A17.1"), Article("A06.3"), Article("A06.4"), Article("A15.1"), Article("A16.1")]
    public async Task Refuses_a_timetable_that_takes_what_is_taken()
    {
        var planned = await Given.APlannedClass(8);
        var (centre, teacher) = (planned.Centre, planned.Centre.TeacherIds[0]);
        var others = (await Given.AcceptedFromSheet(centre, planned.NoticeId, 2)).Select(id => new PlanTrainingClass.Member(id, 1));
        var second = Given.PlanFor(planned.NoticeId, [], teacher) with { Code = "2027-CD4-02", Members = [.. others] };

        var response = await centre.Manager.PostAsJsonAsync("/api/training-classes", second, Json);

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ProblemOf(response)).Faults.Select(fault => (fault.Code, fault.Article)).Distinct().ShouldBe(
            [("timetable.teacher-booked", "A17.1"), ("timetable.room-booked", "A06.3"), ("timetable.stations-booked", "A06.4")], ignoreOrder: true);
        (await Given.CountOf(centre.Manager, "/api/training-classes")).ShouldBe(1);
        var classId = await Given.Answer<Guid>(
            await centre.Manager.PostAsJsonAsync("/api/training-classes", second with { Sessions = Given.Timetable(teacher, weeksLater: 1) }, Json),
            HttpStatusCode.Created);
        var moved = (await centre.Manager.GetFromJsonAsync<TrainingClassDetails>($"/api/training-classes/{classId}", Json))!;
        var first = moved.Sessions[0];

        await Reschedule(Given.FirstClassDay, HalfDay.Morning, teacher, "timetable.teacher-booked", "A17.1");
        await Reschedule(Given.FirstClassDay.AddDays(7), HalfDay.Afternoon, teacher, "training-class.sessions-overlap", null);
        await Reschedule(Given.FirstClassDay.AddDays(7), HalfDay.Evening, centre.TeacherIds[3], "teacher.wrong-specialty", "A17.1");
        WebApplication.Time.SetUtcNow(first.StartsAt);
        await Reschedule(Given.FirstClassDay.AddDays(7), HalfDay.Evening, teacher, "timetable.session-held", "A16.1");
        (await centre.Manager.GetFromJsonAsync<TrainingClassDetails>($"/api/training-classes/{classId}", Json))!.Sessions[0].StartsAt.ShouldBe(first.StartsAt);

        Task Reschedule(DateOnly date, HalfDay halfDay, Guid by, string code, string? article) => Refused(
            centre.Manager.PostAsJsonAsync(
                $"/api/training-sessions/{first.Id}/reschedule",
                new { date, halfDay, place = "理论教室", teacherId = by, reason = "教师出差", version = moved.Version },
                Json),
            code,
            article);
    }

    [Test]
    public async Task Serves_the_timetable_as_a_calendar_file()
    {
        var planned = await Given.APlannedClass(1);

        var response = await planned.Members[0].Account.GetAsync("/api/my/training/calendar");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        lines.Count(line => line == "BEGIN:VEVENT").ShouldBe(10);
        lines.ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Test, Article("A30.1"), Article("A03.1")]
    public async Task A_suspended_centre_recruits_checks_and_trains_nobody()
    {
        var planned = await Given.APlannedClass(1);
        var (centre, manager) = (planned.Centre, planned.Centre.Manager);
        var plan = await Given.AnApprovedPlan(centre);
        var draft = new { planId = plan, planRowId = (await Given.RowsOf(centre, plan))[0], details = Given.NoticeDetails(), fees = Given.Fees() };
        var notice = await Given.Answer<Guid>(await manager.PostAsJsonAsync("/api/training-notices", draft), HttpStatusCode.Created);
        var open = new HttpNotice(planned.NoticeId, centre, Given.Length4);
        var registration = await Given.ASubmittedRegistration(open, person: 5);
        var session = (await Given.DetailsOf(planned)).Sessions[6];
        WebApplication.Time.SetUtcNow(session.EndsAt);
        var trainee = planned.Members[0].TraineeId;

        await Stopped(
            centre,
            () => manager.PostAsJsonAsync("/api/training-plans", new { year = 2028, kind = "Annual", rows = Array.Empty<object>() }),
            () => manager.PostAsJsonAsync("/api/training-notices", draft),
            () => manager.PostAsJsonAsync($"/api/training-notices/{notice}/publish", new { }),
            () => manager.PostAsJsonAsync("/api/registrations/sheet/import", new { fileId = Guid.CreateVersion7(), goodRowsOnly = true, consentVersion = "2026-01" }),
            () => manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/accept", new { }),
            () => manager.PostAsJsonAsync("/api/training-classes", Given.PlanFor(planned.NoticeId, planned.Members, centre.TeacherIds[0]), Json),
            () => planned.Teacher.PostAsync($"/api/training-sessions/{session.Id}/roll-call/open", null),
            () => planned.Teacher.PutAsJsonAsync(
                $"/api/training-sessions/{session.Id}/attendance", new { entries = new[] { new { traineeId = trainee, status = "Present" } } }),
            () => planned.Teacher.PutAsJsonAsync($"/api/training-sessions/{session.Id}/practice", new { entries = new[] { Given.Practice(trainee) } }, Json));

        (await Given.CountOf(manager, "/api/training-plans")).ShouldBe(2);
        (await Given.CountOf(manager, "/api/training-classes")).ShouldBe(1);
        (await Anyone.GetAsync($"/api/public/training-notices/{notice}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{registration.Id}")).GetProperty("status").GetString().ShouldBe("Submitted");
        (await RollCallOf(planned, session.Id)).Rows.ShouldAllBe(row => row.Status == null && row.Practice == null);
    }

    [Test, Article("A16.1"), Article("A16.2"), Article("A06.4")]
    public async Task Refuses_attendance_and_practical_records_that_break_a_rule()
    {
        var planned = await Given.APlannedClass();
        var sessions = (await Given.DetailsOf(planned)).Sessions;
        var (theory, practical) = (sessions[0], sessions[6]);
        var trainee = planned.Members[0].TraineeId;

        await Refused(planned.Teacher.PostAsync($"/api/training-sessions/{theory.Id}/roll-call/open", null), "attendance.session-not-begun", "A16.1");
        WebApplication.Time.SetUtcNow(theory.StartsAt);
        await Given.Done(planned.Teacher.PostAsync($"/api/training-sessions/{theory.Id}/roll-call/open", null));
        var code = (await planned.Teacher.GetFromJsonAsync<SignInCode>($"/api/training-sessions/{theory.Id}/sign-in-code", Json))!.Code;
        await Given.Done(planned.Members[0].Account.PostAsJsonAsync("/api/sign-ins", new { code }));
        await Refused(planned.Members[0].Account.PostAsJsonAsync("/api/sign-ins", new { code }), "attendance.already-recorded", "A16.1");
        WebApplication.Time.SetUtcNow(theory.StartsAt.AddSeconds(16));
        await Refused(planned.Members[1].Account.PostAsJsonAsync("/api/sign-ins", new { code }), "attendance.code-expired", "A16.1");
        await Refused(planned.Members[1].Account.PostAsJsonAsync("/api/sign-ins", new { code = "AAAA" }), "attendance.code-invalid", "A16.1");
        await Refused(
            planned.Teacher.PostAsJsonAsync($"/api/training-sessions/{theory.Id}/attendance/{trainee}/correct", new { status = "Late", reason = " " }),
            "attendance.correction-reason-missing",
            "A16.1");
        (await RollCallOf(planned, theory.Id)).Rows.Select(row => row.Status).ShouldBe([AttendanceStatus.Present, null], ignoreOrder: true);

        WebApplication.Time.SetUtcNow(practical.StartsAt);
        var incomplete = Given.Practice(trainee) with { Instrument = "" };
        await Refused(
            planned.Teacher.PutAsJsonAsync($"/api/training-sessions/{practical.Id}/practice", new { entries = new[] { incomplete } }, Json),
            "practical-record.incomplete",
            "A16.2");
        await Refused(
            planned.Teacher.PutAsJsonAsync($"/api/training-sessions/{theory.Id}/practice", new { entries = new[] { Given.Practice(trainee) } }, Json),
            "practical-record.session-not-practical",
            "A16.2");
        (await RollCallOf(planned, practical.Id)).Rows.ShouldAllBe(row => row.Practice == null);
    }

    [Test, Article("A16.3")]
    public async Task Examines_only_completed_classes()
    {
        var planned = await Given.APlannedClass(1);

        await Refused(
            planned.Centre.Manager.PostAsJsonAsync("/api/examinations", new { classId = planned.Id }), "examination.class-not-completed", "A16.3");

        var list = await planned.Centre.Manager.GetFromJsonAsync<JsonElement>("/api/examinations");
        list.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    internal static async Task Refused(Task<HttpResponseMessage> request, string code, string? article, HttpStatusCode status = HttpStatusCode.Conflict)
    {
        var response = await request;
        response.StatusCode.ShouldBe(status, await response.Content.ReadAsStringAsync());
        var problem = await ProblemOf(response);
        (problem.Code, problem.Article).ShouldBe((code, article));
    }

    /// <summary>The centre is suspended, the request is refused for that, and the centre is restored.</summary>
    internal static async Task Stopped(HttpCentre centre, params Func<Task<HttpResponseMessage>>[] requests)
    {
        var approver = await SignedInAs(Role.SocietyApprover);
        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/suspend", new { reason = "主管部门介入调查" }));
        foreach (var request in requests)
        {
            await Refused(request(), "branch-centre.suspended", "A30.1");
        }

        await Given.Done(approver.PostAsJsonAsync($"/api/branch-centres/{centre.Id}/restore", new { reason = "调查未发现问题" }));
    }

    private static PlanTrainingClass.Member[] Grouped(IEnumerable<HttpMember> members) =>
        [.. members.Select(member => new PlanTrainingClass.Member(member.RegistrationId, 1))];

    private static async Task Refuses(HttpCentre centre, PlanTrainingClass plan, string code, string article)
    {
        await Refused(centre.Manager.PostAsJsonAsync("/api/training-classes", plan, Json), code, article);
        var list = await centre.Manager.GetFromJsonAsync<JsonElement>("/api/training-classes");
        list.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static async Task<RollCall> RollCallOf(HttpClass planned, Guid session) =>
        (await planned.Teacher.GetFromJsonAsync<RollCall>($"/api/training-sessions/{session}/roll-call", Json))!;
}
