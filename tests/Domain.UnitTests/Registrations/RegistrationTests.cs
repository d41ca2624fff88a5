using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.UnitTests.Registrations;

internal sealed class RegisterTraineeTests
{
    [Test, Article("A13.1")]
    public void Refuses_a_notice_that_is_closed()
    {
        var (notice, centre) = Given.APublishedNotice();
        notice.Close();

        Refusal.Of(() => Register(notice, centre)).ShouldBe(TrainingNoticeErrors.NotPublished);
    }

    [TestCase(-1), TestCase(31), Article("A13.1")]
    public void Refuses_a_day_outside_registration(int days)
    {
        var (notice, centre) = Given.APublishedNotice();

        Refusal.Of(() => Register(notice, centre, days: days)).ShouldBe(TrainingNoticeErrors.NotOpen);
    }

    [TestCase(0), TestCase(30), Article("A13.1")]
    public void Takes_registrations_on_the_first_and_the_last_day(int days)
    {
        var (notice, centre) = Given.APublishedNotice();

        Register(notice, centre, days: days).Status.ShouldBe(RegistrationStatus.Draft);
    }

    [Test, Article("A14.3")]
    public void Refuses_who_is_on_the_blacklist()
    {
        var (notice, centre) = Given.APublishedNotice();

        Refusal.Of(() => Register(notice, centre, standing: new TraineeStanding(Blocked: true, []))).ShouldBe(BlacklistErrors.Blocked);
    }

    [Test, Article("A30.1")]
    public void Refuses_while_the_centre_is_suspended()
    {
        var (notice, centre) = Given.APublishedNotice();
        centre.Suspend("主管部门调查", Given.Approver, Given.Today);

        Refusal.Of(() => Register(notice, centre)).ShouldBe(BranchCentreErrors.Suspended);
    }

    [Test, Article("A08.1")]
    public void Refuses_a_row_that_the_centre_lost_meanwhile()
    {
        var (notice, _) = Given.APublishedNotice();
        var narrower = Given.AnActiveCentre(AuthorisedScope.Of([Given.Length2]));

        Refusal.Of(() => Register(notice, narrower)).ShouldBe(BranchCentreErrors.OutOfScope);
    }

    [Test]
    public void Refuses_when_no_place_is_left()
    {
        var (notice, centre) = Given.APublishedNotice();

        Refusal.Of(() => Register(notice, centre, taken: 60)).ShouldBe(TrainingNoticeErrors.Full);
        Register(notice, centre, taken: 59).NoticeId.ShouldBe(notice.Id);
    }

    [Test, Article("A12.1")]
    public void Refuses_a_condition_of_another_level()
    {
        var (notice, centre) = Given.APublishedNotice();

        Refusal.Of(() => Register(notice, centre, Given.AClaim("3-1"))).ShouldBe(ApplicationConditionErrors.NotOfLevel);
    }

    [Test, Article("A12.1")]
    public void Refuses_who_holds_the_level_already()
    {
        var (notice, centre) = Given.APublishedNotice();
        var claim = Given.AClaim();
        claim = claim with { Background = claim.Background with { PriorCertificate = new(SkillLevel.Level4, "Y000034990041225062100", null) } };

        Refusal.Of(() => Register(notice, centre, claim)).ShouldBe(RegistrationErrors.LevelHeldAlready);
    }

    [TestCase(SkillLevel.Level4), TestCase(SkillLevel.Level2), Article("A12.1")]
    public void Refuses_whom_the_society_certified_at_this_level_or_above(SkillLevel held)
    {
        var (notice, centre) = Given.APublishedNotice();
        var standing = new TraineeStanding(Blocked: false, [Given.Length4 with { Level = held }]);

        Refusal.Of(() => Register(notice, centre, standing: standing)).ShouldBe(RegistrationErrors.LevelHeldAlready);
    }

    [Test, Article("A12.1")]
    public void Takes_whom_the_society_certified_below_or_in_another_specialty()
    {
        var (notice, centre) = Given.APublishedNotice();
        var standing = new TraineeStanding(
            Blocked: false, [Given.Length4 with { Level = SkillLevel.Level5 }, new("4-08-05-06", "热工计量员", SkillLevel.Level1)]);

        Register(notice, centre, standing: standing).Status.ShouldBe(RegistrationStatus.Draft);
    }

    [Test]
    public void Refuses_sex_and_birth_date_that_differ_from_the_document() => Refusal.AllOf(() => TraineeParticulars.Of(
            PersonName.Of("张三"), IdentityDocument.OfResident(SamplePerson.IdNumber(1)), Sex.Female, new DateOnly(1991, 3, 5), MobileNumber.Of(SamplePerson.Mobile(1)), null, new TraineeContact()))
        .Select(fault => fault.Error).ShouldBe([TraineeErrors.BirthDateNotAsDocument, TraineeErrors.SexNotAsDocument]);

    private static Registration Register(
        TrainingNotice notice, BranchCentre centre, RegistrationClaim? claim = null, int days = 0, TraineeStanding? standing = null, int taken = 0) => notice.Register(
            Given.ATrainee(), claim ?? Given.AClaim(), RegistrationSource.Trainee, Given.Metrology, centre, standing ?? TraineeStanding.Clear, new NoticePlaces(taken, 0, 0), Given.AtNoonOn(Given.Today.AddDays(days)));
}

internal sealed class SubmitRegistrationTests
{
    [Test, Article("A13.2"), Article("A13.3")]
    public void Names_every_missing_proof()
    {
        var (registration, _) = Given.ARegistration();

        var faults = Refusal.AllOf(() => registration.Submit(Given.Now));

        faults.Count(fault => fault.Error == RegistrationErrors.ProofMissing).ShouldBe(4);
        faults.Count(fault => fault.Error == RegistrationErrors.PhotoMissing).ShouldBe(1);
        registration.Status.ShouldBe(RegistrationStatus.Draft);
    }

    [Test, Article("A13.2")]
    public void Takes_a_loss_statement_instead_of_the_diploma()
    {
        var (registration, _) = Given.ARegistration();
        registration.Attach(
            [.. registration.NeededProofs.Where(kind => kind != ProofKind.Diploma).Append(ProofKind.DiplomaLossStatement)
                .Select(kind => new ProofFile(kind, StoredFileId.New()))],
            Given.Now);

        registration.Submit(Given.Now);

        registration.Status.ShouldBe(RegistrationStatus.Submitted);
    }
}

internal sealed class AcceptRegistrationTests
{
    [Test, Article("A12.2")]
    public void Records_who_checked_and_who_accepted()
    {
        var (registration, centre) = Given.ACheckedRegistration();

        registration.Accept(centre, blocked: false, Given.Applicant, Given.Now);

        registration.Status.ShouldBe(RegistrationStatus.Accepted);
        registration.DecidedBy.ShouldBe(Given.Applicant);
        registration.Proofs.ShouldAllBe(proof => proof.CheckedBy == Given.Li && proof.CheckedAt == Given.Now);
    }

    [Test, Article("A12.2")]
    public void Refuses_with_an_unchecked_or_doubtful_proof()
    {
        var (registration, centre) = Given.ASubmittedRegistration();
        Refusal.Of(() => registration.Accept(centre, false, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.ProofsUnchecked);

        foreach (var kind in registration.NeededProofs)
        {
            registration.CheckProof(kind, kind is ProofKind.Diploma ? ProofVerdict.False : ProofVerdict.Accepted, "见备注", Given.Li, Given.Now);
        }

        Refusal.Of(() => registration.Accept(centre, false, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.ProofNotAccepted);
        registration.Status.ShouldBe(RegistrationStatus.Submitted);
    }

    [Test, Article("A14.3")]
    public void Refuses_who_is_on_the_blacklist_by_now()
    {
        var (registration, centre) = Given.ACheckedRegistration();

        Refusal.Of(() => registration.Accept(centre, blocked: true, Given.Li, Given.Now)).ShouldBe(BlacklistErrors.Blocked);
        registration.Status.ShouldBe(RegistrationStatus.Submitted);
    }

    [Test]
    public void Has_a_replaced_proof_checked_anew()
    {
        var (registration, _) = Given.ACheckedRegistration();
        registration.CheckProof(ProofKind.Diploma, ProofVerdict.Unclear, "编号不清", Given.Li, Given.Now);
        registration.Return("毕业证书模糊", claim: false, Given.Li, Given.Now);
        registration.Attach([new ProofFile(ProofKind.Diploma, StoredFileId.New())], Given.Now);

        registration.ProofOf(ProofKind.Diploma)!.Verdict.ShouldBeNull();
        registration.ProofOf(ProofKind.IdFront)!.Verdict.ShouldBe(ProofVerdict.Accepted);
    }
}

internal sealed class RecordPaymentTests
{
    [Test, Article("A11.3")]
    public void Refuses_an_amount_other_than_the_published_one()
    {
        var (registration, _) = Given.ARegistration();

        Refusal.Of(() => registration.RecordPayment(1199, "NO-1", Given.Today, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.AmountNotAsPublished);
        registration.Payment.ShouldBeNull();

        registration.RecordPayment(1200, "NO-1", Given.Today, Given.Li, Given.Now);
        Refusal.Of(() => registration.RecordPayment(1200, "NO-2", Given.Today, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.PaidAlready);
    }
}
