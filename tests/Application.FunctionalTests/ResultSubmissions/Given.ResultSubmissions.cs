using System.Text;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Files;
using CmtsEval.Application.Occupations;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>From an active centre to the end of an examination, by commands, for a few rows of the sample sheet.</summary>
internal static partial class Given
{
    private static readonly ScopeRow MeasurerLevel4 = new("4-08-05-06", "长度计量员", SkillLevel.Level4);
    private static readonly DateOnly FirstDay = new(2027, 3, 8);

    /// <summary>A closed examination of 长度计量员 四级 with this many trainees, all of whom passed but <paramref name="failed"/>.</summary>
    public static async Task<ExaminedClass> AClosedExamination(int size = 3, int? failed = null, int unit = 1)
    {
        if (unit == 1)
        {
            await Testing.SendAsync(Users.Administrator, new ShipOccupationCatalogue());
        }

        var centre = await AnActiveCentre(unit);
        var assessors = await CommittedAssessors(centre);
        var notice = await AnOpenNotice(centre, size);
        var registrations = await AcceptedRegistrations(centre, notice, size);
        var classId = await ACompletedClass(centre, notice, registrations, $"2027-CD4-0{unit}");
        var trainees = registrations.Select(registration => registration.TraineeId).ToList();
        var examination = await AMarkedExamination(classId, centre, assessors, trainees, failed);
        await Testing.SendAsync(assessors[1], new VerifyMarks(examination));
        var publication = await Testing.SendAsync(Users.Reviewer, new PublishResults(examination));
        At(publication.Until.AddDays(1), 9);
        await Testing.SendAsync(Users.Reviewer, new CloseExamination(examination));
        return new ExaminedClass(centre, examination, trainees, assessors);
    }

    public static async Task<SubmittedClass> ASubmission(int size = 3, int unit = 1)
    {
        var examined = await AClosedExamination(size, unit: unit);
        var id = await Testing.SendAsync(examined.Assessors[0], new PrepareResultSubmission(examined.ExaminationId));
        await Testing.SendAsync(examined.Assessors[0], new SubmitResults(id));
        return new SubmittedClass(id, examined);
    }

    /// <summary>Reviewed by <see cref="Users.Reviewer"/>; everybody approved.</summary>
    public static async Task<SubmittedClass> AnApprovedSubmission(int size = 3, int unit = 1)
    {
        var submitted = await ASubmission(size, unit);
        await Testing.SendAsync(Users.Reviewer, new StartResultReview(submitted.Id));
        await Testing.SendAsync(Users.Reviewer, new DecideResults(
            submitted.Id, [.. submitted.Examined.TraineeIds.Select(id => new ResultDecisionInput(id, ResultVerdict.Approved))]));
        await Testing.SendAsync(Users.Reviewer, new ConcludeResultReview(submitted.Id));
        return submitted;
    }

    public static async Task<IReadOnlyList<IssuedCertificate>> IssuedCertificates(int size = 1)
    {
        var approved = await AnApprovedSubmission(size);
        return await Testing.SendAsync(Users.Approver, new IssueCertificate(approved.Id));
    }

    private static void At(DateOnly day, int hour) =>
        Testing.Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.FromHours(8)).ToUniversalTime());

    private static async Task<Guid> AnOpenNotice(ActiveCentre centre, int capacity)
    {
        var planId = await Testing.SendAsync(centre.Staff, new DraftTrainingPlan(
            2027, TrainingPlanKind.Annual, [new PlannedTraining(MeasurerLevel4, 40, new DateOnly(2027, 3, 1), new DateOnly(2027, 6, 30))]));
        await Testing.SendAsync(centre.Staff, new SubmitTrainingPlan(planId));
        await Testing.SendAsync(Users.Reviewer, new ApproveTrainingPlan(planId));
        var plan = await Testing.SendAsync(centre.Staff, new GetTrainingPlan(planId));
        var notice = await Testing.SendAsync(centre.Staff, new DraftTrainingNotice(
            planId,
            plan.Rows[0].Id,
            new TrainingNoticeDetails(
                "长度计量员四级", new DateOnly(2026, 12, 1), new DateOnly(2027, 2, 20), FirstDay, FirstDay.AddDays(4), "浙江省", "量衡路88号", capacity),
            new FeeDraft([new FeeItem("培训费", 1000, "浙价费〔2020〕1号", "教材与实操")], "0000-81990000")));
        await Testing.SendAsync(centre.Staff, new PublishTrainingNotice(notice));
        return notice;
    }

    private static async Task<IReadOnlyList<ListRegistrations.Item>> AcceptedRegistrations(ActiveCentre centre, Guid notice, int size)
    {
        var sheet = await SampleFile(centre.Staff, "roster/roster-120.xlsx", FilePurpose.RegistrationSheet);
        await Testing.SendAsync(centre.Staff, new ImportRegistrations(sheet, [notice], GoodRowsOnly: true, "2026-01"));
        var registrations = (await Testing.SendAsync(centre.Staff, new ListRegistrations(null, notice, null, new PageRequest(Size: 100)))).Items;
        registrations.Count.ShouldBe(size);
        foreach (var registration in registrations)
        {
            await Accept(centre.Staff, registration.Id);
        }

        return registrations;
    }

    private static async Task Accept(TestUser staff, Guid registrationId)
    {
        var needed = (await Testing.SendAsync(staff, new GetRegistration(registrationId))).NeededProofs;
        var proofs = new List<AttachProofs.Item>();
        foreach (var kind in needed)
        {
            proofs.Add(new AttachProofs.Item(kind, await ProofFile(staff, kind), kind is ProofKind.Diploma ? "ABCD12345678" : null));
        }

        await Testing.SendAsync(staff, new AttachProofs(registrationId, proofs));
        await Testing.SendAsync(staff, new SubmitRegistration(registrationId));
        foreach (var kind in needed)
        {
            await Testing.SendAsync(staff, new CheckProof(registrationId, kind, ProofVerdict.Accepted));
        }

        await Testing.SendAsync(staff, new AcceptRegistration(registrationId));
    }

    private static Task<Guid> ProofFile(TestUser staff, ProofKind kind) => kind switch
    {
        ProofKind.IdFront => SampleFile(staff, "proofs/trainee-01/id-front.jpg", FilePurpose.IdFront),
        ProofKind.IdBack => SampleFile(staff, "proofs/trainee-01/id-back.jpg", FilePurpose.IdBack),
        ProofKind.Photo => SampleFile(staff, "proofs/trainee-01/photo.jpg", FilePurpose.Photo),
        _ => AFile(staff, kind.Purpose()),
    };

    private static async Task<Guid> SampleFile(TestUser owner, string path, FilePurpose purpose)
    {
        await using var content = File.OpenRead(Path.Combine(ApplicationSample.Folder, path));
        return (await Testing.SendAsync(owner, new UploadFile(Path.GetFileName(path), purpose, content))).Id;
    }

    private static async Task<Guid> ACompletedClass(
        ActiveCentre centre, Guid notice, IReadOnlyList<ListRegistrations.Item> registrations, string code)
    {
        var sessions = Enumerable.Range(0, 10).Select(index => new PlanTrainingClass.Session(
            index < 6 ? SessionKind.Theory : SessionKind.Practical,
            FirstDay.AddDays(index / 2),
            index % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
            4,
            "量块检定",
            "101",
            centre.TeacherIds[0]));
        var id = await Testing.SendAsync(centre.Staff, new PlanTrainingClass(
            notice, code, TeachingMode.OnSite, [.. registrations.Select(registration => new PlanTrainingClass.Member(registration.Id))], [.. sessions]));
        var planned = await Testing.SendAsync(centre.Staff, new GetTrainingClass(id));
        At(FirstDay.AddDays(5), 9);
        foreach (var session in planned.Sessions)
        {
            await Testing.SendAsync(centre.Staff, new RecordAttendance(
                session.Id, [.. registrations.Select(registration => new RecordAttendance.Entry(registration.TraineeId, AttendanceStatus.Present))]));
            if (session.Kind is SessionKind.Practical)
            {
                await Testing.SendAsync(centre.Staff, new RecordPractice(session.Id, [.. registrations.Select(registration =>
                    new RecordPractice.Entry(registration.TraineeId, "量块", "比较测量", "合格", Answers: "见答题卡"))]));
            }
        }

        await Testing.SendAsync(centre.Staff, new CompleteTrainingClass(id));
        return id;
    }

    private static async Task<Guid> AMarkedExamination(
        Guid classId, ActiveCentre centre, IReadOnlyList<TestUser> assessors, IReadOnlyList<Guid> trainees, int? failed)
    {
        var id = await Testing.SendAsync(centre.Staff, new RequestExamination(classId));
        var starts = new DateTimeOffset(2027, 4, 10, 1, 0, 0, TimeSpan.Zero);
        await Testing.SendAsync(Users.Reviewer, new ArrangeExamination(
            id, starts, starts.AddHours(6), "云泽", ExamMode.Paper, [new ArrangeExamination.Room("101", 40)], 7));
        AssignAssessors.Assignment Duty(int index, AssessorDuty duty) => new(centre.AssessorIds[index], duty);
        await Testing.SendAsync(Users.Reviewer, new AssignAssessors(id,
        [
            Duty(0, AssessorDuty.Invigilator), Duty(1, AssessorDuty.Invigilator),
            Duty(0, AssessorDuty.PracticalAssessor), Duty(1, AssessorDuty.PracticalAssessor), Duty(2, AssessorDuty.PracticalAssessor),
        ]));
        using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4\n%paper\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"));
        var paper = await Testing.SendAsync(Users.Reviewer, new AddExamPaper(id, ExamSubject.Theory, "theory.pdf", content));
        await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(id, paper, CustodyStepKind.Sealed));
        await Testing.SendAsync(Users.Reviewer, new RecordPaperCustody(id, paper, CustodyStepKind.HandedOver));
        await Testing.SendAsync(assessors[0], new RecordPaperCustody(id, paper, CustodyStepKind.Received));
        Testing.Time.SetUtcNow(starts);
        await Testing.SendAsync(assessors[0], new OpenExamPaper(id, paper));
        await Testing.SendAsync(assessors[1], new OpenExamPaper(id, paper));
        await Testing.SendAsync(assessors[0], new CheckInCandidates(id, [.. trainees.Select(trainee => new CheckInCandidates.Entry(trainee, true))]));
        await Testing.SendAsync(assessors[0], new HoldExamination(id));
        await Testing.SendAsync(assessors[0], new RecordPaperCustody(id, paper, CustodyStepKind.Collected));
        await Testing.SendAsync(assessors[0], new RecordPaperCustody(id, paper, CustodyStepKind.Returned));
        await Testing.SendAsync(assessors[0], new RecordMarks(id, [.. trainees.SelectMany((trainee, index) => (RecordMarks.Entry[])
        [
            new(trainee, ExamSubject.Theory, MarkKind.Scored, index == failed ? 59.5m : 88),
            new(trainee, ExamSubject.Practical, MarkKind.Scored, 76.5m),
        ])]));
        return id;
    }
}

/// <param name="Assessors">Of the centre; the first two and the third are on duty, the first entered the marks.</param>
internal sealed record ExaminedClass(
    ActiveCentre Centre, Guid ExaminationId, IReadOnlyList<Guid> TraineeIds, IReadOnlyList<TestUser> Assessors);

internal sealed record SubmittedClass(Guid Id, ExaminedClass Examined);
