using System.Globalization;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests.ResultSubmissions;

/// <summary>A class of 长度计量员 四级 that went through everything up to the closed examination, by the domain's own methods.</summary>
internal sealed class Cohort
{
    public static readonly DateOnly IssueDay = new(2027, 5, 20);
    public static readonly DateTimeOffset IssueTime = new(2027, 5, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Trained = new(2027, 3, 8, 0, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Examined = new(2027, 4, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly UserId Staff = UserId.New();

    private readonly List<Registration> _registrations = [];

    private Cohort(BranchCentre centre, IReadOnlyList<Teacher> teachers, IReadOnlyList<Assessor> assessors)
    {
        (Centre, Teachers, Assessors) = (centre, teachers, assessors);
        Register = CertificateRegister.Open(centre.Id, centre.Code, IssueDay.Year);
    }

    public BranchCentre Centre { get; }

    public IReadOnlyList<Teacher> Teachers { get; }

    public IReadOnlyList<Assessor> Assessors { get; }

    public Occupation Occupation { get; } = MetrologyWorker.Version1();

    public CertificateRegister Register { get; }

    public List<Trainee> Trainees { get; } = [];

    public TrainingClass Class { get; private set; } = null!;

    public Examination Examination { get; private set; } = null!;

    /// <summary>Signed in when results are submitted.</summary>
    public AssessorId Assessor => Assessors[0].Id;

    public UserId AssessorUser { get; } = UserId.New();

    public IReadOnlyList<TraineeId> TraineeIds => [.. Trainees.Select(trainee => trainee.Id)];

    /// <param name="size">1 to 7, one practical group.</param>
    /// <param name="missesTheory">This trainee is absent from the theory session.</param>
    /// <param name="withoutRecord">This trainee has no practical record.</param>
    /// <param name="theory">Marks in theory, 88 where not given.</param>
    public static Cohort Examine(
        int size = 3, int? missesTheory = null, int? withoutRecord = null, IReadOnlyDictionary<int, Mark>? theory = null, bool custody = true, bool close = true)
    {
        var application = Given.ASignedAgreement();
        var centre = application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);
        var cohort = new Cohort(centre, application.RegisterTeachers([], Given.Today), application.RegisterAssessors([], Given.Today));
        cohort.Enrol(size);
        cohort.Train(missesTheory, withoutRecord);
        cohort.Sit(theory ?? new Dictionary<int, Mark>(), custody, close);
        return cohort;
    }

    public ResultFile FileOf(int trainee, bool blocked = false) =>
        ResultFile.Of(Trainees[trainee].Id, Class, Examination, _registrations[trainee], blocked);

    public IReadOnlyList<ResultFile> Files() => [.. Trainees.Select((_, index) => FileOf(index))];

    public ResultSubmission Draft(params int[] trainees) => ResultSubmission.Prepare(
        Examination,
        trainees.Length == 0 ? TraineeIds : [.. trainees.Select(index => Trainees[index].Id)],
        Assessor,
        AssessorUser,
        IssueTime);

    public ResultSubmission Submitted(params int[] trainees)
    {
        var submission = Draft(trainees);
        submission.Submit(Examination, Centre, Files(), Assessor, AssessorUser, IssueTime);
        return submission;
    }

    public ResultSubmission UnderReview(UserId? reviewer = null)
    {
        var submission = Submitted();
        submission.StartReview(reviewer ?? Given.Li);
        return submission;
    }

    public ResultSubmission Approved(UserId? reviewer = null)
    {
        var submission = UnderReview(reviewer);
        submission.Decide([.. TraineeIds.Select(id => new ResultDecision(id, ResultVerdict.Approved, null))], reviewer ?? Given.Li, IssueTime);
        submission.ConcludeReview(reviewer ?? Given.Li, IssueTime);
        return submission;
    }

    public IssueFile IssueFileOf(int trainee, bool blocked = false) =>
        new(CertificateHolder.Of(Trainees[trainee]), FileOf(trainee, blocked));

    public IReadOnlyList<Certificate> Issue(ResultSubmission submission, params IssueFile[] files) => submission.Issue(
        files.Length == 0 ? [.. Trainees.Select((_, index) => IssueFileOf(index))] : files,
        Centre, Occupation, Register, Given.Approver, IssueDay, IssueTime);

    private static IdentityDocument DocumentOf(int index)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"33019919900101{(2 * index) + 1:000}");
        return IdentityDocument.OfResident(digits + Mod11Dash2.CheckOf(digits));
    }

    private void Enrol(int size)
    {
        var plan = TrainingPlan.Draft(
            Centre, 2027, TrainingPlanKind.Annual, [new PlannedTraining(Given.Length4, 40, new DateOnly(2027, 3, 1), new DateOnly(2027, 6, 30))]);
        plan.Submit(Centre, Staff, Given.Now);
        plan.Approve(Given.Li, Given.Now);
        var scheme = Occupation.SchemeOf(Given.Length4, Given.Today);
        var fees = new FeeDraft([new FeeItem("培训费", 1000, "浙价费〔2020〕1号", "教材与实操")], "0000-81990000");
        var notice = TrainingNotice.Draft(
            Centre,
            plan,
            plan.Rows[0].Id,
            new TrainingNoticeDetails(
                "长度计量员四级", Given.Today, new DateOnly(2027, 2, 20), new DateOnly(2027, 3, 8), new DateOnly(2027, 3, 12), "浙江省", "量衡路88号", 20),
            fees);
        notice.Publish(Centre, plan, scheme, Given.Words, Given.Today, Given.Now);
        for (var index = 0; index < size; index++)
        {
            Enrol(notice, index);
        }

        Class = TrainingClass.Plan(
            Centre, notice, "2027-CD4-01", TeachingMode.OnSite, [.. _registrations.Select(registration => new PlannedMember(registration))],
            [.. Timetable(scheme)], new ClassRules(scheme.TheoryHours, scheme.PracticalHours), TakenTimes.None);
    }

    private IEnumerable<PlannedSession> Timetable(LevelScheme scheme)
    {
        var kinds = Enumerable.Repeat(SessionKind.Theory, scheme.TheoryHours / 8).Concat(Enumerable.Repeat(SessionKind.Practical, scheme.PracticalHours / 8));
        var teacher = Teachers.First(candidate => candidate.Specialties.Contains(Given.Length4.Specialty));
        return kinds.Select((kind, index) => new PlannedSession(
            kind, new DateOnly(2027, 3, 8).AddDays(index), HalfDay.Morning, Trained.AddDays(index), Trained.AddDays(index).AddHours(6), 8, "量块检定", "101", teacher));
    }

    private void Enrol(TrainingNotice notice, int index)
    {
        var document = DocumentOf(index);
        var particulars = TraineeParticulars.Of(
            PersonName.Of($"学员{(char)('甲' + index)}"), document, document.Sex!.Value, document.BirthDate!.Value,
            MobileNumber.Of($"1990000{index:0000}"), null, new TraineeContact());
        var trainee = Trainee.Enter(
            particulars, [.. Enum.GetValues<ConsentKind>().Select(kind => new Consent(kind, "2026-01", Given.Now, OnPaper: true))], Given.Now);
        var claim = new RegistrationClaim(
            "4-1", new ApplicantBackground(8, SchoolingLevel.SeniorHighSchool), new RegistrationParticulars("云泽机械厂", "浙江省", "国有企业"));
        var registration = notice.Register(
            trainee, claim, RegistrationSource.Sheet, Occupation, Centre, TraineeStanding.Clear, new NoticePlaces(index, 0, 0), Given.AtNoonOn(Given.Today));
        registration.Attach([.. registration.NeededProofs.Select(kind => new ProofFile(kind, StoredFileId.New(), "ABCD1234"))], Given.Now);
        registration.Submit(Given.Now);
        foreach (var kind in registration.NeededProofs)
        {
            registration.CheckProof(kind, ProofVerdict.Accepted, null, Staff, Given.Now);
        }

        registration.Accept(Centre, blocked: false, Staff, Given.Now);
        Trainees.Add(trainee);
        _registrations.Add(registration);
    }

    private void Train(int? missesTheory, int? withoutRecord)
    {
        foreach (var session in Class.Sessions)
        {
            var theory = session.Kind is SessionKind.Theory;
            Class.RecordAttendance(
                Centre,
                session.Id,
                [.. Trainees.Select((trainee, index) => new AttendanceEntry(
                    trainee.Id, theory && index == missesTheory ? AttendanceStatus.Absent : AttendanceStatus.Present))],
                Staff,
                session.EndsAt);
            if (!theory)
            {
                Class.RecordPractice(
                    Centre,
                    session.Id,
                    [.. Trainees.Where((_, index) => index != withoutRecord)
                        .Select(trainee => new PracticalEntry(trainee.Id, "量块 3 级", "比较测量", "合格", Answers: "见答题卡"))],
                    Staff,
                    session.EndsAt);
            }
        }

        Class.Complete(Centre, Trained.AddDays(10));
    }

    private void Sit(IReadOnlyDictionary<int, Mark> theory, bool custody, bool close)
    {
        var rules = new ExaminationRules();
        Examination = Examination.Request(Centre, Class, null, rules, Staff, Trained.AddDays(11));
        Examination.Arrange(
            Centre, new ExamArrangement(Examined, Examined.AddHours(6), "云泽", ExamMode.Paper, 7), [new ExamRoom("101", 20)], Given.Li, Trained.AddDays(12));
        foreach (var assessor in Assessors)
        {
            assessor.LinkAccount(AssessorUser);
            assessor.SignCommitmentLetter(
                CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash, true, AssessorRules.Default, AssessorUser, Given.Now, Given.Today);
        }

        var examiners = Assessors.Where(assessor => assessor.Specialties.Contains(Given.Length4.Specialty)).Take(3).ToList();
        Examination.AssignAssessors(
            Centre,
            [
                .. examiners.Take(2).Select(assessor => new AssessorProposal(assessor, AssessorDuty.Invigilator, [])),
                .. examiners.Select(assessor => new AssessorProposal(assessor, AssessorDuty.PracticalAssessor, [])),
            ],
            rules,
            new DateOnly(2027, 4, 10),
            Given.Li,
            Trained.AddDays(13));
        HandlePaper(examiners, custody);
        var sitting = Examination.Candidates.Where(candidate => candidate.Eligible).ToList();
        Examination.CheckIn(Centre, sitting.ToDictionary(candidate => candidate.TraineeId, _ => true), examiners[0].Id, Examined);
        Examination.Hold(Centre, examiners[0].Id, Examined.AddMinutes(5));
        Examination.RecordMarks(
            Centre,
            [.. sitting.SelectMany(candidate => (MarkEntry[])
            [
                new(candidate.TraineeId, ExamSubject.Theory, theory.GetValueOrDefault(IndexOf(candidate.TraineeId), Mark.Of(88))),
                new(candidate.TraineeId, ExamSubject.Practical, Mark.Of(76.5m)),
            ])],
            examiners[0].Id,
            AssessorUser,
            Examined.AddHours(7));
        Examination.VerifyMarks(Centre, examiners[1].Id, Staff, Examined.AddHours(8));
        Examination.Publish(Centre, WorkingDays.WithoutHolidays, rules, new DateOnly(2027, 4, 12));
        if (close)
        {
            Examination.Close(new DateOnly(2027, 5, 1));
        }
    }

    private int IndexOf(TraineeId id) => Trainees.FindIndex(trainee => trainee.Id == id);

    private void HandlePaper(List<Assessor> examiners, bool custody)
    {
        var society = new CustodyActor(Given.Li, IsSociety: true, null);
        var first = new CustodyActor(AssessorUser, IsSociety: false, examiners[0].Id);
        var second = new CustodyActor(UserId.New(), IsSociety: false, examiners[1].Id);
        var hash = Given.Hash;
        var paper = Examination.AddPaper(
            ExamSubject.Theory, new SealedPaper(ExamPaperId.New(), "theory.pdf", "application/pdf", hash, hash, [1]), society, Trained.AddDays(14));
        Examination.RecordCustody(paper.Id, CustodyStepKind.Sealed, hash, null, society, Trained.AddDays(14));
        Examination.RecordCustody(paper.Id, CustodyStepKind.HandedOver, hash, null, society, Trained.AddDays(15));
        Examination.RecordCustody(paper.Id, CustodyStepKind.Received, hash, null, first, Trained.AddDays(16));
        Examination.OpenPaper(paper.Id, hash, null, first, Examined);
        Examination.OpenPaper(paper.Id, hash, null, second, Examined);
        if (custody)
        {
            Examination.RecordCustody(paper.Id, CustodyStepKind.Collected, hash, null, first, Examined.AddHours(2));
            Examination.RecordCustody(paper.Id, CustodyStepKind.Returned, hash, null, first, Examined.AddHours(9));
        }
    }
}
