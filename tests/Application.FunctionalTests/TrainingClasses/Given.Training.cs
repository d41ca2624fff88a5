using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Files;
using CmtsEval.Application.Occupations;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>Training from an open notice to a completed class.</summary>
internal static partial class Given
{
    public static readonly DateOnly FirstClassDay = new(2027, 3, 8);

    /// <summary>长度计量员, 四级.</summary>
    public static readonly ScopeRow LengthLevel4 = new("4-08-05-06", "长度计量员", SkillLevel.Level4);

    private static readonly ProofKind[] AllProofs =
    [
        ProofKind.IdFront, ProofKind.IdBack, ProofKind.Photo, ProofKind.EmploymentProof, ProofKind.Diploma, ProofKind.PriorCertificate,
        ProofKind.TitleCertificate,
    ];

    /// <summary>A published notice in spring 2027 that is open now.</summary>
    public static async Task<Guid> ANoticeFor(ActiveCentre centre, params IReadOnlyList<ScopeRow> rows) => (await NoticesFor(centre, rows))[0];

    /// <summary>One published notice for each row, in one approved plan.</summary>
    public static async Task<IReadOnlyList<Guid>> NoticesFor(ActiveCentre centre, IReadOnlyList<ScopeRow> rows)
    {
        await Testing.SendAsync(Users.Administrator, new ShipOccupationCatalogue());
        var (from, until) = (new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));
        var plan = await Testing.SendAsync(centre.Manager, new DraftTrainingPlan(
            2027, TrainingPlanKind.Annual, [.. rows.Select(row => new PlannedTraining(row, 60, from, until))]));
        await Testing.SendAsync(centre.Manager, new SubmitTrainingPlan(plan));
        await Testing.SendAsync(Users.Reviewer, new ApproveTrainingPlan(plan));
        var planned = (await Testing.SendAsync(centre.Manager, new GetTrainingPlan(plan))).Rows;
        var notices = new List<Guid>();
        foreach (var row in rows)
        {
            var notice = await Testing.SendAsync(centre.Manager, new DraftTrainingNotice(
                plan,
                planned.Single(known => known.Scope == row).Id,
                new TrainingNoticeDetails($"{row.Specialty}{row.Level.ChineseName()}培训", ApplicationSample.Day, from.AddDays(-1), from, until, "浙江省", "云泽市", 60),
                new FeeDraft([new FeeItem("培训费", 1500, "市场调节价", "教材与实训")], "0000-81990000", "样例收费")));
            await Testing.SendAsync(centre.Manager, new PublishTrainingNotice(notice));
            notices.Add(notice);
        }

        return notices;
    }

    /// <summary>People with accounts of their own who registered for the notice and were accepted.</summary>
    public static async Task<IReadOnlyList<GivenMember>> AcceptedTrainees(ActiveCentre centre, Guid notice, int count, int first = 1)
    {
        var members = new List<GivenMember>();
        for (var number = first; number < first + count; number++)
        {
            var account = await AnAccount(Role.Trainee);
            var (name, document) = ($"学员{number}", ResidentNumber(number));
            var registration = await Testing.SendAsync(account, new RegisterTrainee(
                notice,
                new PersonInput(name, IdentityDocumentKind.ResidentId, document, null, null, $"1990000{number:0000}"),
                "4-1",
                new ApplicantBackground(8, SchoolingLevel.SeniorHighSchool),
                new RegistrationParticulars("云泽机床厂", "浙江省", "国有企业"),
                new RegisterTrainee.ConsentsGiven("2026-01", "2026-01"),
                new Domain.Registrations.RegistrationOrigin(Domain.Registrations.OriginChannel.Unit, PaidOthers: false)));
            var trainee = (await Testing.SendAsync(
                centre.Manager, new ListRegistrations(null, notice, name, new PageRequest()))).Items.Single().TraineeId;
            members.Add(new GivenMember(trainee, registration, name, document, account with { TraineeId = new TraineeId(trainee) }));
        }

        await Accept(centre, [.. members.Select(member => member.RegistrationId)]);
        return members;
    }

    /// <summary>Staff hand in, check and accept every proof of these registrations.</summary>
    public static async Task Accept(ActiveCentre centre, IReadOnlyList<Guid> registrations)
    {
        var files = new List<AttachProofs.Item>();
        foreach (var kind in AllProofs)
        {
            files.Add(new AttachProofs.Item(kind, await AProof(centre.Staff, kind), kind is ProofKind.Diploma ? "ABCDEFGH12345678" : null));
        }

        foreach (var registration in registrations)
        {
            await Testing.SendAsync(centre.Staff, new AttachProofs(registration, files));
            await Testing.SendAsync(centre.Staff, new SubmitRegistration(registration));
            foreach (var kind in AllProofs)
            {
                await Testing.SendAsync(centre.Staff, new CheckProof(registration, kind, ProofVerdict.Accepted));
            }

            await Testing.SendAsync(centre.Staff, new AcceptRegistration(registration));
        }
    }

    /// <summary>A class of four days in March 2027 whose first teacher has an account.</summary>
    public static async Task<GivenClass> APlannedClass(int members = 2, ActiveCentre? centre = null)
    {
        centre ??= await AnActiveCentre();
        var teachers = await TeacherAccounts(centre);
        var notice = await ANoticeFor(centre, LengthLevel4);
        var accepted = await AcceptedTrainees(centre, notice, members);
        var id = await Testing.SendAsync(centre.Staff, PlanFor(notice, accepted, Timetable(centre.TeacherIds[0])));
        return new GivenClass(id, notice, centre, teachers[0], teachers[1], accepted);
    }

    public static PlanTrainingClass PlanFor(
        Guid notice, IReadOnlyList<GivenMember> members, IReadOnlyList<PlanTrainingClass.Session> sessions, string code = "2027-CD4-01") => new(
        notice, code, TeachingMode.OnSite, [.. members.Select(member => new PlanTrainingClass.Member(member.RegistrationId, 1))], sessions);

    /// <summary>Six theory and four practical half-days of four hours.</summary>
    public static IReadOnlyList<PlanTrainingClass.Session> Timetable(Guid teacher, int weeksLater = 0) =>
        [.. Enumerable.Range(0, 10).Select(index => new PlanTrainingClass.Session(
            index < 6 ? SessionKind.Theory : SessionKind.Practical,
            FirstClassDay.AddDays((weeksLater * 7) + (index / 2)),
            index % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
            4,
            "量块检定",
            index < 6 ? "理论教室" : "长度实训室",
            teacher))];

    public static async Task<TrainingClassDetails> DetailsOf(GivenClass trained) =>
        await Testing.SendAsync(trained.Centre.Manager, new GetTrainingClass(trained.Id));

    /// <summary>Everybody but those named was there all the time and has every practical record.</summary>
    public static async Task<GivenClass> ATaughtClass(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        var planned = await APlannedClass(members, centre);
        foreach (var session in (await DetailsOf(planned)).Sessions)
        {
            Testing.MoveTo(session.EndsAt);
            await Testing.SendAsync(planned.Teacher, new RecordAttendance(session.Id, [.. planned.Members.Select((member, index) =>
                new RecordAttendance.Entry(member.TraineeId, absent.Contains(index) ? AttendanceStatus.Absent : AttendanceStatus.Present))]));
            if (session.Kind is SessionKind.Practical)
            {
                await Testing.SendAsync(planned.Teacher, new RecordPractice(session.Id, [.. planned.Members
                    .Where((_, index) => !absent.Contains(index))
                    .Select(member => Practice(member.TraineeId))]));
            }
        }

        return planned;
    }

    public static RecordPractice.Entry Practice(Guid trainee) =>
        new(trainee, "量块比较仪 B-01", "比较测量五次", "中心长度偏差 +0.12 μm", Answers: "合格");

    /// <summary>A completed class; the members named by index were never there and did not complete the training.</summary>
    public static async Task<GivenClass> ACompletedClass(int members = 2, ActiveCentre? centre = null, params int[] absent)
    {
        var taught = await ATaughtClass(members, centre, absent);
        await Testing.SendAsync(taught.Centre.Staff, new CompleteTrainingClass(taught.Id));
        return taught;
    }

    public static string ResidentNumber(int number)
    {
        var first = $"33019919990101{number:000}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return first + "10X98765432"[weights.Select((weight, index) => weight * (first[index] - '0')).Sum() % 11];
    }

    private static async Task<Guid> AProof(TestUser owner, ProofKind kind)
    {
        var name = kind switch
        {
            ProofKind.Photo => "photo.jpg",
            ProofKind.IdFront => "id-front.jpg",
            ProofKind.IdBack => "id-back.jpg",
            _ => null,
        };
        return name is null
            ? await AFile(owner, kind.Purpose(), $"{kind}.pdf")
            : await ASample(owner, kind.Purpose(), $"proofs/trainee-01/{name}");
    }

    /// <summary>A file of the samples, uploaded.</summary>
    public static async Task<Guid> ASample(TestUser owner, FilePurpose purpose, string path)
    {
        await using var content = File.OpenRead(Path.Combine(ApplicationSample.Folder, path));
        return (await Testing.SendAsync(owner, new UploadFile(Path.GetFileName(path), purpose, content))).Id;
    }
}

/// <param name="Teacher">Teaches the class.</param>
/// <param name="OtherTeacher">A teacher of the centre who does not.</param>
internal sealed record GivenClass(
    Guid Id, Guid NoticeId, ActiveCentre Centre, TestUser Teacher, TestUser OtherTeacher, IReadOnlyList<GivenMember> Members);

internal sealed record GivenMember(Guid TraineeId, Guid RegistrationId, string Name, string IdNumber, TestUser Account);
