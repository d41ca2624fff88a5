using CmtsEval.Application.Occupations;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;
using State = CmtsEval.Application.Occupations.GetOccupation.EditionState;

namespace CmtsEval.Application.FunctionalTests.Occupations;

internal sealed class ReviseOccupationTests : FunctionalTest
{
    [Test, Article("A12.1")]
    public async Task Judges_a_registration_by_the_version_in_force_on_its_day()
    {
        var notice = await Given.APublishedNotice();
        var seen = await Given.TheMetrologyWorker();
        await As(Users.Administrator).Send(new ReviseOccupation(seen.Id, Given.Tomorrow, "从业年限提高", Given.MoreWorkYears(seen), seen.Version));

        await As(await Given.AnAccount(Role.Trainee)).Send(Given.ARegistrationForm(notice));
        Testing.Time.Advance(TimeSpan.FromDays(1));
        var late = await Given.AnAccount(Role.Trainee);
        var refusal = await Refused(() => As(late).Send(Given.ARegistrationForm(notice, person: 2)));

        refusal.Error.ShouldBe(ApplicationConditionErrors.WorkYearsTooFew);
    }

    [Test]
    public async Task Shows_what_was_what_is_and_what_comes_with_who_and_why()
    {
        await Given.ACatalogue();
        var seen = await Given.TheMetrologyWorker();
        await As(Users.Administrator).Send(new ReviseOccupation(seen.Id, Given.Tomorrow, "从业年限提高", Given.MoreWorkYears(seen), seen.Version));
        var between = await Given.TheMetrologyWorker();
        await As(Users.Administrator).Send(new WithdrawOccupationVersion(seen.Id, 2, "暂缓执行", between.Version));
        var after = await Given.TheMetrologyWorker();
        await As(Users.Administrator).Send(new ReviseOccupation(seen.Id, Given.Tomorrow.AddDays(1), "重新发布", seen.Versions[0].Content, after.Version));

        between.Versions.Select(version => (version.State, version.InForceUntil))
            .ShouldBe([(State.ToCome, null), (State.InForce, Given.Tomorrow.AddDays(-1))]);
        var history = await Given.TheMetrologyWorker();
        history.Versions.Select(version => (version.Number, version.State)).ShouldBe([(3, State.ToCome), (2, State.Withdrawn), (1, State.InForce)]);
        history.Versions[1].Withdrawn!.Reason.ShouldBe("暂缓执行");
        (await As(Users.Reviewer).Send(new ListCatalogue())).Single().NextFrom.ShouldBe(Given.Tomorrow.AddDays(1));
    }

    [Test]
    public async Task Refuses_a_version_that_somebody_else_has_superseded_and_everybody_but_the_administrator()
    {
        await Given.ACatalogue();
        var seen = await Given.TheMetrologyWorker();
        var revision = new ReviseOccupation(seen.Id, Given.Tomorrow, "修订", seen.Versions[0].Content, seen.Version);
        await As(Users.Administrator).Send(revision);

        (await Refused(() => As(Users.Administrator).Send(revision with { InForceFrom = Given.Tomorrow.AddDays(5) }))).Error
            .ShouldBe(SharedErrors.ChangedMeanwhile);
        (await Refused(() => As(Users.Reviewer).Send(revision))).Error.ShouldBe(SharedErrors.Forbidden);
        (await Given.TheMetrologyWorker()).Versions.Count.ShouldBe(2);
    }
}

internal sealed class WithdrawOccupationVersionTests : FunctionalTest
{
    [Test]
    public async Task Refuses_what_is_in_force()
    {
        await Given.ACatalogue();
        var seen = await Given.TheMetrologyWorker();

        (await Refused(() => As(Users.Administrator).Send(new WithdrawOccupationVersion(seen.Id, 1, "误发", seen.Version)))).Faults
            .Select(fault => fault.Error).ShouldBe([OccupationErrors.VersionInForce, OccupationErrors.OnlyVersion]);
    }
}

internal sealed class EnterOccupationTests : FunctionalTest
{
    [Test]
    public async Task Is_offered_from_its_day_on()
    {
        await Given.ACatalogue();
        await As(Users.Administrator).Send(await Given.ANewOccupation());

        (await As(Users.Anyone).Send(new ListOccupations())).Count.ShouldBe(1);
        Testing.Time.Advance(TimeSpan.FromDays(1));

        (await As(Users.Anyone).Send(new ListOccupations())).Select(occupation => occupation.Code).ShouldBe(["4-08-05-06", "4-08-05-07"]);
    }

    [Test]
    public async Task Has_a_code_and_a_register_number_of_its_own()
    {
        await Given.ACatalogue();
        var entry = await Given.ANewOccupation();

        (await Refused(() => As(Users.Administrator).Send(entry with { Code = "4-08-05-06" }))).Error.ShouldBe(OccupationErrors.AlreadyInCatalogue);
        (await Refused(() => As(Users.Administrator).Send(entry with { RegisterNumber = 1 }))).Error.ShouldBe(OccupationErrors.RegisterNumberTaken);
        (await As(Users.Administrator).Send(new ListCatalogue())).Count.ShouldBe(1);
    }
}
