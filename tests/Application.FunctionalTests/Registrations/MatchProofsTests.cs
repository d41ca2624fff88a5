using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class MatchProofsTests : FunctionalTest
{
    [Test]
    public async Task Finds_the_registrations_of_the_numbers_with_the_kinds_that_are_open()
    {
        var notice = await Given.APublishedNotice();
        var registration = await Given.ARegistration(notice);

        var found = await As(notice.Centre.Manager).Send(new MatchProofs([SamplePerson.IdNumber(2), $" {SamplePerson.IdNumber(1).ToLowerInvariant()} ", "无此证件"]));

        var item = found.ShouldHaveSingleItem();
        (item.Index, item.RegistrationId, item.Name).ShouldBe((1, registration.Id, "张三"));
        item.Open.ShouldBe(
            [ProofKind.IdFront, ProofKind.IdBack, ProofKind.Photo, ProofKind.EmploymentProof, ProofKind.Diploma, ProofKind.DiplomaLossStatement], ignoreOrder: true);
    }

    [Test]
    public async Task Finds_nobody_of_another_centre_and_nothing_that_is_being_checked()
    {
        var submitted = await Given.ASubmittedRegistration();
        var other = await Given.AnActiveCentre(unit: 2);

        (await As(submitted.Notice.Centre.Manager).Send(new MatchProofs([SamplePerson.IdNumber(1)]))).ShouldBeEmpty();
        (await As(other.Manager).Send(new MatchProofs([SamplePerson.IdNumber(1)]))).ShouldBeEmpty();
    }

    [Test, Article("A12.2")]
    public async Task Offers_only_what_was_returned()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;
        await As(manager).Send(new CheckProof(registration.Id, ProofKind.Photo, Domain.Registrations.ProofVerdict.Unclear, "不清晰"));
        await As(manager).Send(new ReturnRegistration(registration.Id, "照片不清晰"));

        (await As(manager).Send(new MatchProofs([SamplePerson.IdNumber(1)]))).ShouldHaveSingleItem().Open.ShouldBe([ProofKind.Photo]);
    }
}
