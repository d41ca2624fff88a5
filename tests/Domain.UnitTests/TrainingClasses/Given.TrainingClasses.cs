using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests;

/// <summary>A centre with its registers, as the sample application grants it: 48 seats, 9 stations for length, 8 for temperature.</summary>
internal sealed record StaffedCentre(BranchCentre Centre, IReadOnlyList<Teacher> Teachers, IReadOnlyList<Assessor> Assessors)
{
    public Teacher Senior => Teachers[0];

    public Teacher MidLevel => Teachers[2];
}

internal static partial class Given
{
    public static readonly DateOnly FirstDay = new(2027, 3, 8);

    public static StaffedCentre AStaffedCentre()
    {
        var application = ASignedAgreement();
        var centre = application.Approve(Signed(Approver), CompleteDocuments, Today);
        return new StaffedCentre(centre, application.RegisterTeachers([], Today), application.RegisterAssessors([], Today));
    }

    public static TrainingNotice AnOpenNotice(BranchCentre centre, ScopeRow row, int capacity = 60)
    {
        var (from, until) = (new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [new PlannedTraining(row, capacity, from, until)]);
        plan.Submit(centre, Applicant, Now);
        plan.Approve(Approver, Now);
        var notice = TrainingNotice.Draft(
            centre,
            plan,
            plan.Rows[0].Id,
            new TrainingNoticeDetails("2027年培训", Today, from.AddDays(-1), from, until, "浙江省", "云泽市", capacity),
            new FeeDraft([new FeeItem("培训费", 1500, "市场调节价", "教材、实训")], "0000-81990000", "样例"));
        notice.Publish(centre, plan, MetrologyWorker.Version1().SchemeOf(row, Today), Words, Today, Now);
        return notice;
    }

    public static Registration ARegistration(BranchCentre centre, TrainingNotice notice, int number, bool accepted = true, string employer = "云泽机床厂")
    {
        var document = IdentityDocument.OfResident(ResidentNumber(number));
        var consents = Enum.GetValues<ConsentKind>().Select(kind => new Consent(kind, "2026-01", Now, OnPaper: true)).ToList();
        var trainee = Trainee.Enter(
            TraineeParticulars.Of(
                PersonName.Of($"学员{number}"),
                document,
                document.Sex!.Value,
                document.BirthDate!.Value,
                MobileNumber.Of($"1990000{number:0000}"),
                null,
                new TraineeContact()),
            consents,
            Now);
        var (condition, title) = notice.Row.Level is SkillLevel.Level2
            ? ("2-3", new ProfessionalTitle(TitleLevel.Mid, new DateOnly(2020, 1, 1)))
            : ("4-1", null);
        var registration = notice.Register(
            trainee,
            new RegistrationClaim(
                condition,
                new ApplicantBackground(8, SchoolingLevel.SeniorHighSchool, Title: title),
                new RegistrationParticulars(employer, "浙江省", "国有企业")),
            RegistrationSource.Sheet,
            MetrologyWorker.Version1(),
            centre,
            TraineeStanding.Clear,
            NoticePlaces.None,
            AtNoonOn(Today));
        registration.Attach([.. registration.NeededProofs.Select(kind => new ProofFile(kind, StoredFileId.New()))], Now);
        registration.Submit(Now);
        if (accepted)
        {
            registration.NeededProofs.ToList().ForEach(kind => registration.CheckProof(kind, ProofVerdict.Accepted, null, Li, Now));
            registration.Accept(centre, blocked: false, Li, Now);
        }

        return registration;
    }

    public static IReadOnlyList<PlannedMember> Members(BranchCentre centre, TrainingNotice notice, int count) =>
        [.. Enumerable.Range(1, count).Select(number => new PlannedMember(ARegistration(centre, notice, number)))];

    /// <summary>Six theory and four practical half-days of four hours each, from 2027-03-08 on.</summary>
    public static IReadOnlyList<PlannedSession> Timetable(Teacher teacher) =>
        [.. Enumerable.Range(0, 10).Select(index => Session(
            index < 6 ? SessionKind.Theory : SessionKind.Practical,
            FirstDay.AddDays(index / 2),
            index % 2 == 0 ? HalfDay.Morning : HalfDay.Afternoon,
            teacher))];

    public static PlannedSession Session(SessionKind kind, DateOnly day, HalfDay halfDay, Teacher teacher, int hours = 4) => new(
        kind, day, halfDay, At(day, halfDay.StartsAt()), At(day, halfDay.EndsAt()), hours, "量块检定", "实训室", teacher);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(8)).ToUniversalTime();

    public static readonly ClassRules Rules = new(24, 16);

    public static TrainingClass APlannedClass(StaffedCentre staffed, int members = 3, ScopeRow? row = null)
    {
        var notice = AnOpenNotice(staffed.Centre, row ?? Length4);
        return TrainingClass.Plan(
            staffed.Centre, notice, "2027-CD4-01", TeachingMode.OnSite, Members(staffed.Centre, notice, members), Timetable(staffed.Senior), Rules, TakenTimes.None);
    }

    /// <summary>Everybody present everywhere with every practical record, except the sessions missed by number.</summary>
    public static TrainingClass ACompletedClass(
        StaffedCentre staffed, int members = 3, ScopeRow? row = null, params (int Member, int Session)[] missed)
    {
        return Trained(staffed, APlannedClass(staffed, members, row), missed);
    }

    public static TrainingClass Trained(StaffedCentre staffed, TrainingClass trained, params (int Member, int Session)[] missed)
    {
        foreach (var session in trained.Sessions)
        {
            var entries = trained.Members.Select((member, index) => new AttendanceEntry(
                member.TraineeId, missed.Contains((index, session.Number)) ? AttendanceStatus.Absent : AttendanceStatus.Present)).ToList();
            trained.RecordAttendance(staffed.Centre, session.Id, entries, Li, session.EndsAt);
            if (session.Kind is SessionKind.Practical)
            {
                var there = entries.Where(entry => entry.Status.CountsAsAttended()).Select(entry => Practice(entry.TraineeId)).ToList();
                trained.RecordPractice(staffed.Centre, session.Id, there, Li, session.EndsAt);
            }
        }

        trained.Complete(staffed.Centre, AfterClass);
        return trained;
    }

    public static DateTimeOffset AfterClass => At(FirstDay.AddDays(5), new TimeOnly(9, 0));

    public static PracticalEntry Practice(TraineeId trainee) => new(trainee, "量块比较仪 B-01", "比较测量五次", "中心长度偏差 +0.12 μm", Answers: "合格");

    public static string ResidentNumber(int number)
    {
        var first = $"33019919990101{number:000}";
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return first + "10X98765432"[weights.Select((weight, index) => weight * (first[index] - '0')).Sum() % 11];
    }
}
