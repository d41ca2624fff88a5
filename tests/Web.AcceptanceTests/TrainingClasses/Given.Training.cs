using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>Training from an open notice to a completed class, over HTTP.</summary>
internal static partial class Given
{
    public static readonly DateOnly FirstClassDay = new(2027, 3, 8);

    private static readonly ScopeRow LengthLevel4 = new("4-08-05-06", "长度计量员", SkillLevel.Level4);

    private static readonly ProofKind[] ProofsOfCondition41 =
        [ProofKind.IdFront, ProofKind.IdBack, ProofKind.Photo, ProofKind.EmploymentProof, ProofKind.Diploma];

    /// <summary>A published notice for 长度计量员 四级 in spring 2027.</summary>
    public static async Task<Guid> ANoticeForSpring(HttpCentre centre)
    {
        await Done((await People.As(Role.SocietyAdministrator)).PostAsync("/api/occupations/ship", null));
        var (from, until) = (new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));
        var plan = await Answer<Guid>(
            await centre.Manager.PostAsJsonAsync(
                "/api/training-plans",
                new { year = 2027, kind = TrainingPlanKind.Annual, rows = new[] { new PlannedTraining(LengthLevel4, 60, from, until) } },
                Json),
            HttpStatusCode.Created);
        await Done(centre.Manager.PostAsJsonAsync($"/api/training-plans/{plan}/submit", new { }));
        await Done((await People.As(Role.SocietyReviewer)).PostAsJsonAsync($"/api/training-plans/{plan}/approve", new { }));
        var planned = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/training-plans/{plan}");
        var notice = await Answer<Guid>(
            await centre.Manager.PostAsJsonAsync(
                "/api/training-notices",
                new
                {
                    planId = plan,
                    planRowId = planned.GetProperty("rows")[0].GetProperty("id").GetGuid(),
                    details = new TrainingNoticeDetails("长度计量员四级培训", ApplicationSample.Day, from.AddDays(-1), from, until, "浙江省", "云泽市", 60),
                    fees = new FeeDraft([new FeeItem("培训费", 1500, "市场调节价", "教材与实训")], "0000-81990000", "样例收费"),
                },
                Json),
            HttpStatusCode.Created);
        await Done(centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice}/publish", new { }));
        return notice;
    }

    /// <summary>People with accounts of their own who registered for the notice and were accepted.</summary>
    public static async Task<IReadOnlyList<HttpMember>> AcceptedTrainees(HttpCentre centre, Guid notice, int count)
    {
        var proofs = new List<object>();
        foreach (var kind in ProofsOfCondition41)
        {
            proofs.Add(new { kind, fileId = await AProof(centre.Manager, kind) });
        }

        var members = new List<HttpMember>();
        for (var number = 1; number <= count; number++)
        {
            var client = await People.As(Role.Trainee, $"trainee-{number}");
            var registration = await Answer<Guid>(await Register(client, number, notice), HttpStatusCode.Created);
            await AcceptAsync(centre, registration, proofs, ProofsOfCondition41.Select(kind => kind.ToString()));
            var accepted = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations?noticeId={notice}&size=100");
            var trainee = accepted.GetProperty("items").EnumerateArray()
                .Single(item => item.GetProperty("id").GetGuid() == registration).GetProperty("traineeId").GetGuid();
            members.Add(new HttpMember(trainee, registration, client));
        }

        return members;
    }

    /// <summary>The ids of this many registrations, imported from the sample sheet and accepted.</summary>
    public static async Task<IReadOnlyList<Guid>> AcceptedFromSheet(HttpCentre centre, Guid notice, int count)
    {
        var sheet = await ASampleFile(centre.Manager, nameof(FilePurpose.RegistrationSheet), "roster/roster-120.xlsx");
        await Done(centre.Manager.PostAsJsonAsync(
            "/api/registrations/sheet/import", new { fileId = sheet, noticeIds = new[] { notice }, goodRowsOnly = true, consentVersion = "2026-01" }));
        var list = await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations?noticeId={notice}&size=100");
        var chosen = list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).Take(count).ToList();
        var files = new Dictionary<string, Guid>();
        foreach (var id in chosen)
        {
            var needed = (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/registrations/{id}")).GetProperty("neededProofs")
                .EnumerateArray().Select(kind => kind.GetString()!).ToList();
            var proofs = new List<object>();
            foreach (var kind in needed)
            {
                files[kind] = files.TryGetValue(kind, out var known) ? known : await AProof(centre.Manager, Enum.Parse<ProofKind>(kind));
                proofs.Add(new { kind, fileId = files[kind], verificationCode = kind == nameof(ProofKind.Diploma) ? "A1B2C3D4E5F6" : null });
            }

            await AcceptAsync(centre, id, proofs, needed);
        }

        return chosen;
    }

    /// <summary>Registers a member of a class for another notice.</summary>
    public static Task<HttpResponseMessage> RegisterMember(HttpClass trained, int member, Guid notice) =>
        Register(trained.Members[member].Account, member + 1, notice);

    private static Task<HttpResponseMessage> Register(HttpClient trainee, int number, Guid notice) => trainee.PostAsJsonAsync(
        $"/api/training-notices/{notice}/registrations",
        new
        {
            person = new PersonInput($"学员{number}", IdentityDocumentKind.ResidentId, ResidentNumber(number), null, null, $"1990000{number:0000}"),
            conditionNumber = "4-1",
            background = new ApplicantBackground(8, SchoolingLevel.SeniorHighSchool),
            particulars = new RegistrationParticulars("云泽机床厂", "浙江省", "国有企业"),
            consents = new RegisterTrainee.ConsentsGiven("2026-01", "2026-01"),
            origin = new { channel = "Unit", paidOthers = false },
        },
        Json);

    public static IReadOnlyList<PlanTrainingClass.Session> Timetable(Guid teacher, int weeksLater = 0) =>
        [.. Enumerable.Range(0, 10).Select(index => new PlanTrainingClass.Session(
            index < 6 ? SessionKind.Theory : SessionKind.Practical,
            FirstClassDay.AddDays((weeksLater * 7) + (index / 2)),
            index % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
            4,
            "量块检定",
            index < 6 ? "理论教室" : "长度实训室",
            teacher))];

    public static PlanTrainingClass PlanFor(Guid notice, IReadOnlyList<HttpMember> members, Guid teacher) => new(
        notice, "2027-CD4-01", TeachingMode.OnSite, [.. members.Select(member => new PlanTrainingClass.Member(member.RegistrationId, 1))], Timetable(teacher));

    public static Task<HttpClass> APlannedClass(int members = 2, HttpCentre? centre = null) =>
        Beginnings.Of(centre is null, $"planned class {members}", async () =>
        {
            centre ??= await AnActiveCentre();
            var teachers = await TeacherAccounts(centre);
            var notice = await ANoticeForSpring(centre);
            var accepted = await AcceptedTrainees(centre, notice, members);
            var id = await Answer<Guid>(
                await centre.Manager.PostAsJsonAsync("/api/training-classes", PlanFor(notice, accepted, centre.TeacherIds[0]), Json), HttpStatusCode.Created);
            return new HttpClass(id, notice, centre, teachers[0], accepted);
        });

    public static async Task<TrainingClassDetails> DetailsOf(HttpClass trained) =>
        (await trained.Centre.Manager.GetFromJsonAsync<TrainingClassDetails>($"/api/training-classes/{trained.Id}", Json))!;

    public static RecordPractice.Entry Practice(Guid trainee) =>
        new(trainee, "量块比较仪 B-01", "比较测量五次", "中心长度偏差 +0.12 μm", Answers: "合格");

    /// <summary>A completed class; the members named by index were never there and did not complete the training.</summary>
    public static Task<HttpClass> ACompletedClass(int members = 2, HttpCentre? centre = null, params int[] absent) =>
        Beginnings.Of(centre is null, $"completed class {members} {string.Join(',', absent)}", async () =>
        {
            var planned = await APlannedClass(members, centre);
            foreach (var session in (await DetailsOf(planned)).Sessions)
            {
                WebApplication.Time.SetUtcNow(session.EndsAt);
                var entries = planned.Members.Select((member, index) => new RecordAttendance.Entry(
                    member.TraineeId, absent.Contains(index) ? AttendanceStatus.Absent : AttendanceStatus.Present));
                await Done(planned.Teacher.PutAsJsonAsync($"/api/training-sessions/{session.Id}/attendance", new { entries }, Json));
                if (session.Kind is SessionKind.Practical)
                {
                    var records = planned.Members.Where((_, index) => !absent.Contains(index)).Select(member => Practice(member.TraineeId));
                    await Done(planned.Teacher.PutAsJsonAsync($"/api/training-sessions/{session.Id}/practice", new { entries = records }, Json));
                }
            }

            await Done(planned.Centre.Manager.PostAsync($"/api/training-classes/{planned.Id}/complete", null));
            return planned;
        });

    private static string ResidentNumber(int number)
    {
        var first = $"33019919990101{number:000}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return first + "10X98765432"[weights.Select((weight, index) => weight * (first[index] - '0')).Sum() % 11];
    }

    private static async Task AcceptAsync(HttpCentre centre, Guid registration, IEnumerable<object> proofs, IEnumerable<string> kinds)
    {
        await Done(centre.Manager.PostAsJsonAsync($"/api/registrations/{registration}/proofs", new { proofs }, Json));
        await Done(centre.Manager.PostAsJsonAsync($"/api/registrations/{registration}/submit", new { }));
        foreach (var kind in kinds)
        {
            await Done(centre.Manager.PostAsJsonAsync($"/api/registrations/{registration}/proofs/{kind}/check", new { verdict = "Accepted" }));
        }

        await Done(centre.Manager.PostAsJsonAsync($"/api/registrations/{registration}/accept", new { }));
    }

    private static Task<Guid> AProof(HttpClient owner, ProofKind kind) => kind switch
    {
        ProofKind.Photo => AFile(owner, FilePurpose.Photo, "../proofs/trainee-01/photo.jpg", real: true),
        ProofKind.IdFront => AFile(owner, FilePurpose.IdFront, "../proofs/trainee-01/id-front.jpg", real: true),
        ProofKind.IdBack => AFile(owner, FilePurpose.IdBack, "../proofs/trainee-01/id-back.jpg", real: true),
        _ => AFile(owner, kind.Purpose(), $"{kind}.pdf"),
    };
}

/// <param name="Teacher">Teaches the class.</param>
internal sealed record HttpClass(Guid Id, Guid NoticeId, HttpCentre Centre, HttpClient Teacher, IReadOnlyList<HttpMember> Members);

internal sealed record HttpMember(Guid TraineeId, Guid RegistrationId, HttpClient Account);
