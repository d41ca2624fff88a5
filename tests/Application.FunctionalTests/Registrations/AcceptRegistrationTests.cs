using CmtsEval.Application.Blacklist;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class AcceptRegistrationTests : FunctionalTest
{
    [Test, Article("A12.2")]
    public async Task Accepts_when_every_proof_was_checked()
    {
        var registration = await Given.AnAcceptedRegistration();

        var view = await As(registration.Notice.Centre.Manager).Send(new GetRegistration(registration.Id));
        view.Status.ShouldBe(RegistrationStatus.Accepted);
        view.Proofs.ShouldAllBe(proof => proof.Verdict == ProofVerdict.Accepted && proof.CheckedAt != null);
    }

    [Test, Article("A12.2")]
    public async Task Refuses_while_a_proof_is_unchecked()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;

        var refusal = await Refused(() => As(manager).Send(new AcceptRegistration(registration.Id)));

        refusal.Error.ShouldBe(RegistrationErrors.ProofsUnchecked);
        (await As(manager).Send(new GetRegistration(registration.Id))).Status.ShouldBe(RegistrationStatus.Submitted);
    }

    [Test, Article("A14.3")]
    public async Task Refuses_somebody_who_was_blacklisted_meanwhile()
    {
        var registration = await Given.ACheckedRegistration();
        var manager = registration.Notice.Centre.Manager;
        var evidence = await Given.AFile(manager, FilePurpose.Evidence);
        await As(manager).Send(new BlacklistTrainee(registration.Id, "学历证书编号经查不实", [evidence]));

        var refusal = await Refused(() => As(manager).Send(new AcceptRegistration(registration.Id)));

        refusal.Error.ShouldBe(BlacklistErrors.Blocked);
        (await As(manager).Send(new GetRegistration(registration.Id))).Status.ShouldBe(RegistrationStatus.Submitted);
    }
}
