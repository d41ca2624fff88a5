using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Identity;

namespace CmtsEval.DbTool.Demo;

/// <summary>Plans, notices, registrations and classes of the demo centre (chapter 3).</summary>
internal sealed class DemoTraining(ToolHost host, DemoCast cast, DemoSamples samples)
{
    public static readonly ScopeRow Thermal = new("4-08-05-06", "热工计量员", SkillLevel.Level3);
    public static readonly ScopeRow Length = new("4-08-05-06", "长度计量员", SkillLevel.Level4);

    private readonly Dictionary<int, Guid> _annualPlans = [];

    private ToolUser Manager => cast[DemoAccounts.Manager];

    public ToolUser Staff => cast[DemoAccounts.Staff];

    /// <summary>A published notice whose plan row the society approved; registration is open from today on.</summary>
    public async Task<Guid> PublishNoticeAsync(
        ScopeRow row, DateOnly registrationUntil, DateOnly from, DateOnly until, int capacity, CancellationToken cancellationToken)
    {
        var plan = await ApprovedPlanAsync(from.Year, row, capacity, cancellationToken);
        var planned = await host.SendAsync(Manager, new GetTrainingPlan(plan), cancellationToken);
        var planRow = planned.Rows.First(candidate => candidate.Scope == row);
        var notice = await host.SendAsync(
            Staff,
            new DraftTrainingNotice(
                plan,
                planRow.Id,
                new TrainingNoticeDetails(
                    $"{from:yyyy}年{from.Month}月{row.Specialty}（{row.Level.ChineseName()}）培训通知",
                    host.Clock.Today,
                    registrationUntil,
                    from,
                    until,
                    "浙江省",
                    "云泽市清岚区量衡路88号3号楼3层",
                    capacity),
                new FeeDraft(
                    [
                        new FeeItem("培训费", 1600, "浙江省职业技能培训指导价", "理论与实操教学、教材、实训耗材"),
                        new FeeItem("评价费", 400, "浙江省职业技能评价收费标准", "理论知识考试、操作技能考核、证书工本"),
                    ],
                    "0000-81990000")),
            cancellationToken);
        await host.SendAsync(Staff, new PublishTrainingNotice(notice), cancellationToken);
        return notice;
    }

    /// <summary>Registers the demo's own trainee, with the person's proofs, and hands the registration in.</summary>
    public async Task<Guid> RegisterOwnTraineeAsync(Guid noticeId, CancellationToken cancellationToken)
    {
        var trainee = cast[DemoAccounts.Trainee];
        var registration = await host.SendAsync(
            trainee,
            new RegisterTrainee(
                noticeId,
                new PersonInput("赵泓峰", IdentityDocumentKind.ResidentId, "36029919870126529X", null, null, "19900000002", "trainee00002@example.com"),
                "3-1",
                new ApplicantBackground(17, SchoolingLevel.Bachelor, "测控技术与仪器", new DateOnly(2009, 7, 1)),
                new RegistrationParticulars("丹霖度行质量技术检测有限公司", "江西省", "国有企业", DiplomaNumber: "999991200905260307"),
                new RegisterTrainee.ConsentsGiven(PrivacyNotice.CurrentVersion, PrivacyNotice.CurrentVersion),
                new RegistrationOrigin(OriginChannel.Unit, PaidOthers: false)),
            cancellationToken);
        await HandInAsync(await cast.RefreshAsync(DemoAccounts.Trainee, cancellationToken), registration, cancellationToken);
        return registration;
    }

    /// <summary>Imports the rows of the sample sheet that fit the notice and answers the registrations.</summary>
    public async Task<IReadOnlyList<Guid>> ImportAsync(Guid noticeId, CancellationToken cancellationToken)
    {
        var sheet = await samples.UploadAsync(Staff, "roster/roster-120.xlsx", FilePurpose.RegistrationSheet, cancellationToken);
        await host.SendAsync(Staff, new ImportRegistrations(sheet, [noticeId], GoodRowsOnly: true, PrivacyNotice.CurrentVersion), cancellationToken);
        var page = await host.SendAsync(
            Staff, new ListRegistrations(RegistrationStatus.Draft, noticeId, null, new PageRequest(Size: 100)), cancellationToken);
        return [.. page.Items.Select(item => item.Id)];
    }

    /// <summary>Attaches what the condition needs and submits.</summary>
    public async Task HandInAsync(ToolUser user, Guid registration, CancellationToken cancellationToken)
    {
        var view = user.Roles.Contains(Role.Trainee)
            ? (await host.SendAsync(user, new ListMyRegistrations(), cancellationToken)).First(own => own.Id == registration)
            : await host.SendAsync(user, new GetRegistration(registration), cancellationToken);
        var proofs = new List<AttachProofs.Item>();
        foreach (var kind in view.NeededProofs)
        {
            var file = await samples.UploadAsync(user, SampleOf(kind), kind.Purpose(), cancellationToken);
            proofs.Add(new AttachProofs.Item(kind, file, kind is ProofKind.Diploma ? "A1B2C3D4E5F6" : null));
        }

        await host.SendAsync(user, new AttachProofs(registration, proofs), cancellationToken);
        await host.SendAsync(user, new SubmitRegistration(registration), cancellationToken);
    }

    /// <summary>Staff check every proof, record the payment and accept.</summary>
    public async Task AcceptAsync(Guid registration, int receipt, CancellationToken cancellationToken)
    {
        var view = await host.SendAsync(Staff, new GetRegistration(registration), cancellationToken);
        foreach (var proof in view.Proofs)
        {
            await host.SendAsync(Staff, new CheckProof(registration, proof.Kind, ProofVerdict.Accepted), cancellationToken);
        }

        await host.SendAsync(Staff, new AcceptRegistration(registration), cancellationToken);
        await host.SendAsync(
            Staff, new RecordPayment(registration, view.FeeDue, $"YZ{host.Clock.Today:yyyyMMdd}{receipt:000}", host.Clock.Today), cancellationToken);
    }

    /// <summary>A class of five days, held to its end: everybody attends and practises.</summary>
    public async Task<Guid> HoldClassAsync(
        Guid noticeId, IReadOnlyList<Guid> registrations, DemoStaff staff, DateOnly firstDay, CancellationToken cancellationToken)
    {
        var teacher = staff.Teachers.First(candidate => candidate.Name == DemoAccounts.Teacher.DisplayName).Id;
        var classId = await host.SendAsync(
            Staff,
            new PlanTrainingClass(
                noticeId,
                $"{firstDay.Year}-RG3-01",
                TeachingMode.OnSite,
                [.. registrations.Select(id => new PlanTrainingClass.Member(id))],
                [.. Enumerable.Range(0, 10).Select(half => SessionOf(half, firstDay, teacher))]),
            cancellationToken);
        var planned = await host.SendAsync(Staff, new GetTrainingClass(classId), cancellationToken);
        var user = cast[DemoAccounts.Teacher];
        foreach (var session in planned.Sessions)
        {
            host.Clock.MoveTo(session.EndsAt.AddMinutes(-10));
            await host.SendAsync(
                user,
                new RecordAttendance(session.Id, [.. planned.Members.Select(member => new RecordAttendance.Entry(member.TraineeId, AttendanceStatus.Present))]),
                cancellationToken);
            if (session.Kind is SessionKind.Practical)
            {
                await host.SendAsync(
                    user,
                    new RecordPractice(
                        session.Id,
                        [.. planned.Members.Select(member => new RecordPractice.Entry(
                            member.TraineeId, "恒温油槽 HY-300（YZ-PX-014）", "按规程安装、升温、恒温、读数四次", "(100.02 ± 0.03) ℃，k=2", null, "见记录表"))]),
                    cancellationToken);
            }
        }

        host.Clock.MoveTo(firstDay.AddDays(7));
        await host.SendAsync(Staff, new CompleteTrainingClass(classId), cancellationToken);
        return classId;
    }

    private async Task<Guid> ApprovedPlanAsync(int year, ScopeRow row, int headCount, CancellationToken cancellationToken)
    {
        var kind = _annualPlans.ContainsKey(year) ? TrainingPlanKind.Supplement : TrainingPlanKind.Annual;
        var rows = new[] { new PlannedTraining(row, Math.Max(headCount, 40), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), 3) };
        var plan = await host.SendAsync(Manager, new DraftTrainingPlan(year, kind, rows), cancellationToken);
        await host.SendAsync(Manager, new SubmitTrainingPlan(plan), cancellationToken);
        await host.SendAsync(cast[DemoAccounts.Reviewer], new ApproveTrainingPlan(plan), cancellationToken);
        _annualPlans.TryAdd(year, plan);
        return plan;
    }

    private static PlanTrainingClass.Session SessionOf(int half, DateOnly firstDay, Guid teacher)
    {
        var theory = half < 6;
        return new PlanTrainingClass.Session(
            theory ? SessionKind.Theory : SessionKind.Practical,
            firstDay.AddDays(half / 2),
            half % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
            4,
            theory ? "计量基础、误差理论与热工计量规程" : "工业热电阻、热电偶检定",
            theory ? "理论教室" : "热工实训室",
            teacher);
    }

    private static string SampleOf(ProofKind kind) => kind switch
    {
        ProofKind.IdFront => "proofs/trainee-05/id-front.jpg",
        ProofKind.IdBack => "proofs/trainee-05/id-back.jpg",
        ProofKind.Photo => "proofs/trainee-05/photo.jpg",
        ProofKind.EmploymentProof => "proofs/trainee-05/employment-proof.pdf",
        ProofKind.Diploma => "proofs/trainee-05/diploma.pdf",
        ProofKind.DiplomaLossStatement => "proofs/trainee-06/diploma-loss-statement.pdf",
        ProofKind.PriorCertificate => "proofs/trainee-06/prior-certificate.pdf",
        _ => "proofs/trainee-04/title-certificate.pdf",
    };
}
