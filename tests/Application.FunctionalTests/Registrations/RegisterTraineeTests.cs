using CmtsEval.Application.Blacklist;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Registrations;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class RegisterTraineeTests : FunctionalTest
{
    [Test, Article("A12.1")]
    public async Task Registers_who_satisfies_a_condition()
    {
        var registration = await Given.ARegistration();

        var view = await As(registration.Notice.Centre.Manager).Send(new GetRegistration(registration.Id));
        view.Status.ShouldBe(RegistrationStatus.Draft);
        view.FeeDue.ShouldBe(Given.Fee);
        view.Sex.ShouldBe(Sex.Male);
        view.BirthDate.ShouldBe(new DateOnly(1990, 3, 5));
        view.Document.ShouldContain("********");
        (await As(registration.Trainee).Send(new ListMyRegistrations())).Single().Id.ShouldBe(registration.Id);
    }

    [Test, Article("A12.1")]
    public async Task Names_everything_in_which_the_condition_is_not_met()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.ARegistrationForm(notice);
        form = form with { ConditionNumber = "4-2", Background = form.Background with { WorkYears = 2 } };

        var refusal = await RefusedFor(notice, form);

        refusal.Faults.Select(fault => fault.Error).ShouldBe([
            ApplicationConditionErrors.WorkYearsTooFew, ApplicationConditionErrors.PriorCertificateMissing]);
    }

    [Test, Article("A13.1")]
    public async Task Refuses_before_a_notice_is_published()
    {
        var notice = await Given.ADraftNotice();

        (await RefusedFor(notice, Given.ARegistrationForm(notice))).Error.ShouldBe(TrainingNoticeErrors.NotPublished);
    }

    [Test, Article("A13.1")]
    public async Task Refuses_after_the_last_day()
    {
        var notice = await Given.APublishedNotice();
        Testing.Time.Advance(TimeSpan.FromDays(62));

        (await RefusedFor(notice, Given.ARegistrationForm(notice))).Error.ShouldBe(TrainingNoticeErrors.NotOpen);
    }

    [Test]
    public async Task Refuses_when_every_place_is_taken()
    {
        var notice = await Given.APublishedNotice(capacity: 1);
        await Given.ARegistration(notice);

        var account = await Given.AnAccount(Role.Trainee);
        (await Refused(() => As(account).Send(Given.ARegistrationForm(notice, person: 2)))).Error.ShouldBe(TrainingNoticeErrors.Full);
    }

    [Test, Article("A14.3")]
    public async Task Refuses_at_another_centre_who_is_on_the_blacklist_until_five_years_have_passed()
    {
        var first = await Given.ARegistration();
        var evidence = await Given.AFile(first.Notice.Centre.Manager, FilePurpose.Evidence);
        await As(first.Notice.Centre.Manager).Send(new BlacklistTrainee(first.Id, "学历证书编号经查不实", [evidence]));
        var other = await Given.APublishedNotice(await Given.AnActiveCentre(unit: 2));

        var refusal = await Refused(() => As(first.Trainee).Send(Given.ARegistrationForm(other)));

        refusal.Error.ShouldBe(BlacklistErrors.Blocked);
        (await CountAsync(other)).ShouldBe(0);
    }

    [Test]
    public async Task Refuses_a_second_live_registration_but_not_after_a_withdrawal()
    {
        var registration = await Given.ARegistration();
        var form = Given.ARegistrationForm(registration.Notice);

        (await Refused(() => As(registration.Trainee).Send(form))).Error.ShouldBe(RegistrationErrors.RegisteredAlready);

        await As(registration.Trainee).Send(new WithdrawRegistration(registration.Id));
        await As(registration.Trainee).Send(form);
        (await CountAsync(registration.Notice)).ShouldBe(2);
    }

    [Test]
    public async Task Lets_one_of_eight_parallel_registrations_win()
    {
        var notice = await Given.APublishedNotice();
        var account = await Given.AnAccount(Role.Trainee);

        var attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await As(account).Send(Given.ARegistrationForm(notice));
                return null;
            }
            catch (DomainException refusal)
            {
                return refusal;
            }
        }));

        attempts.Count(refusal => refusal is null).ShouldBe(1);
        attempts.OfType<DomainException>().ShouldAllBe(refusal => refusal.Error.Kind == ErrorKind.Rule);
        (await CountAsync(notice)).ShouldBe(1);
    }

    [Test]
    public async Task Gives_eight_people_at_once_no_more_than_the_places_that_are_left()
    {
        var notice = await Given.APublishedNotice(capacity: 3);
        var accounts = new List<TestUser>();
        for (var person = 1; person <= 8; person++)
        {
            accounts.Add(await Given.AnAccount(Role.Trainee));
        }

        var attempts = await Task.WhenAll(accounts.Select(async (account, index) =>
        {
            try
            {
                await As(account).Send(Given.ARegistrationForm(notice, person: index + 1));
                return null;
            }
            catch (DomainException refusal)
            {
                return refusal.Error;
            }
        }));

        attempts.Count(error => error is null).ShouldBe(3);
        attempts.OfType<DomainError>().ShouldAllBe(error => error == TrainingNoticeErrors.Full);
        (await CountAsync(notice)).ShouldBe(3);
    }

    [Test]
    public async Task Refuses_the_document_of_somebody_else()
    {
        var registration = await Given.ARegistration();
        var account = await Given.AnAccount(Role.Trainee);

        (await Refused(() => As(account).Send(Given.ARegistrationForm(registration.Notice)))).Error.ShouldBe(TraineeErrors.DocumentOfAnother);
    }

    [Test]
    public async Task Refuses_without_the_separate_consent()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.ARegistrationForm(notice);

        (await RefusedFor(notice, form with { Consents = form.Consents with { SensitiveData = null } })).Error.ShouldBe(TraineeErrors.ConsentMissing);
    }

    [Test]
    public async Task Refuses_every_malformed_field_at_once()
    {
        var notice = await Given.APublishedNotice();
        var form = Given.ARegistrationForm(notice);
        form = form with { Person = form.Person with { Name = "", DocumentNumber = "110105194912310021", Mobile = "12345678901" } };

        var refusal = await RefusedFor(notice, form);

        refusal.Faults.Select(fault => fault.Path).ShouldBe(["person.name", "person.documentNumber", "person.mobile"]);
    }

    [Test]
    public async Task Shows_the_registration_to_no_other_centre()
    {
        var registration = await Given.ARegistration();
        var other = await Given.AnActiveCentre(unit: 2);

        (await Refused(() => As(other.Manager).Send(new GetRegistration(registration.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        (await As(other.Manager).Send(new ListRegistrations(null, null, null, new PageRequest()))).Items.ShouldBeEmpty();
    }

    private static async Task<DomainException> RefusedFor(GivenNotice notice, RegisterTrainee form)
    {
        var account = await Given.AnAccount(Role.Trainee);
        var refusal = await Refused(() => As(account).Send(form));
        (await CountAsync(notice)).ShouldBe(0);
        return refusal;
    }

    private static async Task<int> CountAsync(GivenNotice notice) =>
        (await As(notice.Centre.Manager).Send(new ListRegistrations(null, notice.Id, null, new PageRequest()))).Items.Count;
}
