using CmtsEval.Application.Blacklist;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.FunctionalTests.Blacklist;

internal sealed class BlacklistTraineeTests : FunctionalTest
{
    [Test, Article("A14.1"), Article("A14.2")]
    public async Task Is_in_force_at_once()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;
        (await As(manager).Send(new AskBlacklist(registration.Id))).IsBlocked.ShouldBeFalse();

        await As(manager).Send(new BlacklistTrainee(registration.Id, "学历证书编号经查不实", [await Given.AFile(manager, FilePurpose.Evidence)]));

        (await As(manager).Send(new AskBlacklist(registration.Id))).IsBlocked.ShouldBeTrue();
    }

    [Test, Article("A14.1")]
    public async Task Needs_evidence()
    {
        var registration = await Given.ARegistration();
        var manager = registration.Notice.Centre.Manager;

        (await Refused(() => As(manager).Send(new BlacklistTrainee(registration.Id, "学历证书编号经查不实", [])))).Error
            .ShouldBe(BlacklistErrors.EvidenceMissing);
        (await As(manager).Send(new AskBlacklist(registration.Id))).IsBlocked.ShouldBeFalse();
    }

    [Test, Article("A14.2")]
    public async Task Is_asked_and_entered_only_for_the_own_centre()
    {
        var registration = await Given.ARegistration();
        var other = await Given.AnActiveCentre(unit: 2);

        (await Refused(() => As(other.Manager).Send(new AskBlacklist(registration.Id)))).Error.Kind.ShouldBe(ErrorKind.NotFound);
        var evidence = await Given.AFile(other.Manager, FilePurpose.Evidence);
        (await Refused(() => As(other.Manager).Send(new BlacklistTrainee(registration.Id, "学历证书编号经查不实", [evidence])))).Error
            .ShouldBe(SharedErrors.NotFound);
    }
}
