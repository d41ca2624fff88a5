using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static readonly Occupation Metrology = MetrologyWorker.Version1();

    public static PlannedTraining PlannedFor(ScopeRow row, int headCount = 60) =>
        new(row, headCount, new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));

    public static TrainingPlan AnApprovedPlan(BranchCentre centre, ScopeRow? row = null)
    {
        var plan = TrainingPlan.Draft(centre, 2027, TrainingPlanKind.Annual, [PlannedFor(row ?? Length4)]);
        plan.Submit(centre, Applicant, Now);
        plan.Approve(Li, Now);
        return plan;
    }

    public static TrainingNoticeDetails NoticeDetails(int capacity = 60, int waitingPlaces = 0) => new(
        "春季班", Today, Today.AddDays(30), new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30), "浙江省", "云泽市", capacity, WaitingPlaces: waitingPlaces);

    public static readonly AdvertisingWords Words = AdvertisingWords.Begin();

    public static Moment AtNoonOn(DateOnly day) => new(day, new TimeOnly(12, 0), Now);

    public static FeeDraft Fees(decimal amount = 1200, string? reason = null) =>
        new([new FeeItem("培训评价费", amount, "备案标准", "培训与评价")], "0000-81991234", reason);

    public static (TrainingNotice Notice, BranchCentre Centre) APublishedNotice(
        ScopeRow? row = null, BranchCentre? centre = null, TrainingNoticeDetails? details = null, FeeDraft? fees = null)
    {
        centre ??= AnActiveCentre();
        var plan = AnApprovedPlan(centre, row);
        var notice = TrainingNotice.Draft(centre, plan, plan.Rows[0].Id, details ?? NoticeDetails(), fees ?? Fees());
        notice.Publish(centre, plan, Metrology.SchemeOf(notice.Row, Today), Words, Today, Now);
        return (notice, centre);
    }

    public static TraineeParticulars APerson(string name = "张三") => TraineeParticulars.Of(
        PersonName.Of(name), IdentityDocument.OfResident(SamplePerson.IdNumber(1)), Sex.Male, new DateOnly(1990, 3, 5), MobileNumber.Of(SamplePerson.Mobile(1)), null, new TraineeContact());

    public static IReadOnlyList<Consent> Consents() =>
        [.. Enum.GetValues<ConsentKind>().Select(kind => new Consent(kind, "2026-01", Now, OnPaper: false))];

    public static Trainee ATrainee() => Trainee.Enter(APerson(), Consents(), Now);

    public static RegistrationClaim AClaim(string condition = "4-1", int workYears = 12) => new(
        condition,
        new ApplicantBackground(workYears, SchoolingLevel.SecondaryVocationalSchool, "数控技术"),
        new RegistrationParticulars("云泽量川仪器仪表有限公司", "浙江省", "私营企业"),
        new RegistrationOrigin(OriginChannel.Platform, PaidOthers: false));

    public static (Registration Registration, BranchCentre Centre) ARegistration(RegistrationClaim? claim = null)
    {
        var (notice, centre) = APublishedNotice();
        var registration = notice.Register(
            ATrainee(), claim ?? AClaim(), RegistrationSource.Trainee, Metrology, centre, TraineeStanding.Clear, NoticePlaces.None, AtNoonOn(Today));
        return (registration, centre);
    }

    public static (Registration Registration, BranchCentre Centre) ASubmittedRegistration()
    {
        var (registration, centre) = ARegistration();
        registration.Attach([.. registration.NeededProofs.Select(kind => new ProofFile(kind, StoredFileId.New()))], Now);
        registration.Submit(Now);
        return (registration, centre);
    }

    public static (Registration Registration, BranchCentre Centre) ACheckedRegistration()
    {
        var (registration, centre) = ASubmittedRegistration();
        foreach (var kind in registration.NeededProofs)
        {
            registration.CheckProof(kind, ProofVerdict.Accepted, null, Li, Now);
        }

        return (registration, centre);
    }
}
