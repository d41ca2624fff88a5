using CmtsEval.Application.Files;
using CmtsEval.Application.Occupations;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.TestSupport;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    public static ScopeRow Length4 { get; } = new("4-08-05-06", "长度计量员", SkillLevel.Level4);

    public static ScopeRow Length2 { get; } = new("4-08-05-06", "长度计量员", SkillLevel.Level2);

    /// <summary>The published fee of <see cref="APublishedNotice"/>.</summary>
    public const decimal Fee = 1200m;

    public static Task<int> ACatalogue() => Testing.SendAsync(Users.Administrator, new ShipOccupationCatalogue());

    public static PlannedTraining Planned(ScopeRow row, int headCount = 200) => new(row, headCount, new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));

    public static async Task<Guid> ASubmittedPlan(ActiveCentre centre, params ScopeRow[] rows)
    {
        PlannedTraining[] planned = [.. rows.DefaultIfEmpty(Length4).Select(row => Planned(row))];
        var plan = await Testing.SendAsync(centre.Manager, new DraftTrainingPlan(2027, TrainingPlanKind.Supplement, planned));
        await Testing.SendAsync(centre.Manager, new SubmitTrainingPlan(plan));
        return plan;
    }

    public static async Task<Guid> AnApprovedPlan(ActiveCentre centre, params ScopeRow[] rows)
    {
        var plan = await ASubmittedPlan(centre, rows);
        await Testing.SendAsync(Users.Reviewer, new ApproveTrainingPlan(plan));
        return plan;
    }

    public static TrainingNoticeDetails NoticeDetails(int capacity = 60, int waitingPlaces = 0) => new(
        "2027年春季计量员培训评价",
        new DateOnly(2026, 12, 1),
        new DateOnly(2027, 1, 31),
        new DateOnly(2027, 3, 1),
        new DateOnly(2027, 4, 30),
        "浙江省",
        "云泽市青峦路1号",
        capacity,
        WaitingPlaces: waitingPlaces);

    public static FeeDraft Fees(decimal amount = Fee, string? deviationReason = null) =>
        new([new FeeItem("培训评价费", amount, "省价格主管部门备案标准", "培训、教材、评价与证书")], "0000-8199 1234", deviationReason);

    public static async Task<GivenNotice> ADraftNotice(ActiveCentre? centre = null, ScopeRow? row = null, int capacity = 60, FeeDraft? fees = null, int waitingPlaces = 0)
    {
        await ACatalogue();
        centre ??= await AnActiveCentre();
        var plan = await AnApprovedPlan(centre, row ?? Length4);
        var planRow = (await Testing.SendAsync(centre.Manager, new GetTrainingPlan(plan))).Rows[0].Id;
        var id = await Testing.SendAsync(centre.Manager, new DraftTrainingNotice(plan, planRow, NoticeDetails(capacity, waitingPlaces), fees ?? Fees()));
        return new GivenNotice(id, centre, row ?? Length4, plan, planRow);
    }

    /// <summary>A notice open from 2026-12-01 to 2027-01-31, training from 2027-03-01 to 2027-04-30.</summary>
    public static async Task<GivenNotice> APublishedNotice(ActiveCentre? centre = null, ScopeRow? row = null, int capacity = 60, int waitingPlaces = 0)
    {
        var notice = await ADraftNotice(centre, row, capacity, waitingPlaces: waitingPlaces);
        await Testing.SendAsync(notice.Centre.Manager, new PublishTrainingNotice(notice.Id));
        return notice;
    }

    /// <summary>What somebody with ten years of work registers with under condition 4-1, or 2-3 for 二级.</summary>
    public static RegisterTrainee ARegistrationForm(GivenNotice notice, int person = 1) => new(
        notice.Id,
        new PersonInput("张三", IdentityDocumentKind.ResidentId, SamplePerson.IdNumber(person), null, null, SamplePerson.Mobile(person), "trainee@example.com"),
        notice.Row.Level is SkillLevel.Level4 ? "4-1" : notice.Row.Level is SkillLevel.Level3 ? "3-1" : "2-3",
        new ApplicantBackground(
            12,
            SchoolingLevel.Bachelor,
            "测控技术与仪器",
            Title: notice.Row.Level is SkillLevel.Level2 ? new ProfessionalTitle(Domain.Teachers.TitleLevel.Mid, new DateOnly(2024, 1, 1)) : null),
        new RegistrationParticulars("云泽量川仪器仪表有限公司", "浙江省", "私营企业"),
        new RegisterTrainee.ConsentsGiven("2026-01", "2026-01"),
        new RegistrationOrigin(OriginChannel.Platform, PaidOthers: false));

    /// <summary>A registration without proofs yet.</summary>
    public static async Task<GivenRegistration> ARegistration(GivenNotice? notice = null, int person = 1)
    {
        notice ??= await APublishedNotice();
        var account = await AnAccount(Role.Trainee);
        var id = await Testing.SendAsync(account, ARegistrationForm(notice, person));
        var view = await Testing.SendAsync(notice.Centre.Manager, new GetRegistration(id));
        return new GivenRegistration(id, notice, account with { TraineeId = new TraineeId(view.TraineeId) }, view.TraineeId);
    }

    /// <summary>Uploads one proof of each kind that the registration needs and hands them in.</summary>
    public static async Task<GivenRegistration> ARegistrationWithProofs(GivenNotice? notice = null, int person = 1)
    {
        var registration = await ARegistration(notice, person);
        var needed = (await Testing.SendAsync(registration.Trainee, new ListMyRegistrations()))[0].NeededProofs;
        var proofs = new List<AttachProofs.Item>();
        foreach (var kind in needed)
        {
            var code = kind is ProofKind.Diploma ? "A1B2C3D4E5F6" : null;
            proofs.Add(new AttachProofs.Item(kind, await AProofFile(registration.Trainee, kind), code));
        }

        await Testing.SendAsync(registration.Trainee, new AttachProofs(registration.Id, proofs));
        return registration;
    }

    public static async Task<GivenRegistration> ASubmittedRegistration(GivenNotice? notice = null, int person = 1)
    {
        var registration = await ARegistrationWithProofs(notice, person);
        await Testing.SendAsync(registration.Trainee, new SubmitRegistration(registration.Id));
        return registration;
    }

    public static async Task<GivenRegistration> ACheckedRegistration(GivenNotice? notice = null, int person = 1)
    {
        var registration = await ASubmittedRegistration(notice, person);
        var staff = registration.Notice.Centre.Manager;
        foreach (var proof in (await Testing.SendAsync(staff, new GetRegistration(registration.Id))).Proofs)
        {
            await Testing.SendAsync(staff, new CheckProof(registration.Id, proof.Kind, ProofVerdict.Accepted));
        }

        return registration;
    }

    /// <summary>An accepted registration of the n-th person; other persons for more in one notice.</summary>
    public static async Task<GivenRegistration> AnAcceptedRegistration(GivenNotice? notice = null, int person = 1)
    {
        var registration = await ACheckedRegistration(notice, person);
        await Testing.SendAsync(registration.Notice.Centre.Manager, new AcceptRegistration(registration.Id));
        return registration;
    }

    /// <summary>A sample file of the proof's kind, uploaded.</summary>
    public static Task<Guid> AProofFile(TestUser owner, ProofKind kind) => ASampleFile(owner, kind.Purpose(), kind switch
    {
        ProofKind.IdFront => "proofs/trainee-04/id-front.jpg",
        ProofKind.IdBack => "proofs/trainee-04/id-back.jpg",
        ProofKind.Photo => "proofs/trainee-04/photo.jpg",
        ProofKind.EmploymentProof => "proofs/trainee-04/employment-proof.pdf",
        ProofKind.Diploma => "proofs/trainee-04/diploma.pdf",
        ProofKind.DiplomaLossStatement => "proofs/trainee-06/diploma-loss-statement.pdf",
        ProofKind.PriorCertificate => "proofs/trainee-06/prior-certificate.pdf",
        _ => "proofs/trainee-04/title-certificate.pdf",
    });

    /// <summary>A file of tests/Samples, uploaded.</summary>
    public static async Task<Guid> ASampleFile(TestUser owner, FilePurpose purpose, string path)
    {
        await using var content = File.OpenRead(Path.Combine(Repository.Samples, path));
        return (await Testing.SendAsync(owner, new UploadFile(Path.GetFileName(path), purpose, content))).Id;
    }
}

internal sealed record GivenNotice(Guid Id, ActiveCentre Centre, ScopeRow Row, Guid PlanId, Guid PlanRowId);

/// <param name="Trainee">Signed in, with the link to the trainee.</param>
internal sealed record GivenRegistration(Guid Id, GivenNotice Notice, TestUser Trainee, Guid TraineeId);
