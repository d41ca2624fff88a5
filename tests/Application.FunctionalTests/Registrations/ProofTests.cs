using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Application.FunctionalTests.Registrations;

internal sealed class AttachProofsTests : FunctionalTest
{
    [Test, Article("A13.2")]
    public async Task Lets_the_centre_see_what_was_handed_in()
    {
        var registration = await Given.ARegistrationWithProofs();

        var view = await As(registration.Notice.Centre.Manager).Send(new GetRegistration(registration.Id));
        view.Proofs.Select(proof => proof.Kind).ShouldBe(view.NeededProofs, ignoreOrder: true);
    }

    [Test]
    public async Task Refuses_a_file_uploaded_for_another_purpose()
    {
        var registration = await Given.ARegistration();
        var file = await Given.AProofFile(registration.Trainee, ProofKind.IdBack);

        var refusal = await Refused(() => As(registration.Trainee).Send(new AttachProofs(registration.Id, [new(ProofKind.IdFront, file)])));

        refusal.Error.ShouldBe(FileErrors.PurposeMismatch);
        (await As(registration.Trainee).Send(new ListMyRegistrations())).Single().Proofs.ShouldBeEmpty();
    }

    [Test]
    public async Task Refuses_a_file_of_somebody_else()
    {
        var registration = await Given.ARegistration();
        var file = await Given.AProofFile(await Given.AnAccount(Domain.Accounts.Role.Trainee), ProofKind.IdFront);

        var refusal = await Refused(() => As(registration.Trainee).Send(new AttachProofs(registration.Id, [new(ProofKind.IdFront, file)])));

        refusal.Error.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [TestCase("photo-295x413.jpg", FilePurpose.Photo, "file.photo-too-small"), Article("A13.3")]
    [TestCase("photo.png-renamed-as.jpg", FilePurpose.Photo, "file.content-not-as-extension")]
    [TestCase("html-renamed-as.jpg", FilePurpose.Photo, "file.content-not-as-extension")]
    [TestCase("svg-with-script.svg", FilePurpose.Photo, "file.type-not-allowed")]
    [TestCase("truncated.jpg", FilePurpose.Photo, "file.image-unreadable")]
    [TestCase("zero-byte.pdf", FilePurpose.Diploma, "file.file-empty")]
    public async Task Refuses_each_bad_proof_at_upload(string file, FilePurpose purpose, string code)
    {
        var account = await Given.AnAccount(Domain.Accounts.Role.Trainee);

        (await Refused(() => Given.ASampleFile(account, purpose, $"proofs/bad/{file}"))).Error.Code.ShouldBe(code);
    }
}

internal sealed class SubmitRegistrationTests : FunctionalTest
{
    [Test, Article("A13.2"), Article("A13.3")]
    public async Task Names_every_missing_proof_at_once()
    {
        var registration = await Given.ARegistration();

        var refusal = await Refused(() => As(registration.Trainee).Send(new SubmitRegistration(registration.Id)));

        refusal.Faults.Select(fault => fault.Path).ShouldBe(
            ["proofs.idFront", "proofs.idBack", "proofs.photo", "proofs.employmentProof", "proofs.diploma"]);
        refusal.Faults.ShouldContain(fault => fault.Error == RegistrationErrors.PhotoMissing);
        (await As(registration.Trainee).Send(new ListMyRegistrations())).Single().Status.ShouldBe(RegistrationStatus.Draft);
    }

    [Test, Article("A13.2")]
    public async Task Wants_the_verification_code_of_a_college_diploma_or_a_loss_statement()
    {
        var registration = await Given.ARegistrationWithProofs();
        await Attach(registration, ProofKind.Diploma);

        (await Refused(() => As(registration.Trainee).Send(new SubmitRegistration(registration.Id)))).Error.ShouldBe(RegistrationErrors.DiplomaCodeMissing);

        await Attach(registration, ProofKind.DiplomaLossStatement);
        await As(registration.Trainee).Send(new SubmitRegistration(registration.Id));
    }

    [Test]
    public async Task Hands_the_registration_to_the_centre()
    {
        var registration = await Given.ASubmittedRegistration();

        (await As(registration.Notice.Centre.Manager).Send(new GetRegistration(registration.Id))).Status.ShouldBe(RegistrationStatus.Submitted);
    }

    private static async Task Attach(GivenRegistration registration, ProofKind kind) => await As(registration.Trainee).Send(
        new AttachProofs(registration.Id, [new(kind, await Given.AProofFile(registration.Trainee, kind))]));
}

internal sealed class CheckProofTests : FunctionalTest
{
    [Test, Article("A12.2")]
    public async Task Records_verdict_and_time()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;

        await As(manager).Send(new CheckProof(registration.Id, ProofKind.Diploma, ProofVerdict.Unclear, "照片模糊"));

        var proof = (await As(manager).Send(new GetRegistration(registration.Id))).Proofs.Single(proof => proof.Kind == ProofKind.Diploma);
        proof.Verdict.ShouldBe(ProofVerdict.Unclear);
        proof.CheckedAt.ShouldBe(Testing.Time.GetUtcNow());
    }

    [Test, Article("A12.2")]
    public async Task Refuses_a_doubt_without_a_remark()
    {
        var registration = await Given.ASubmittedRegistration();
        var manager = registration.Notice.Centre.Manager;

        (await Refused(() => As(manager).Send(new CheckProof(registration.Id, ProofKind.Diploma, ProofVerdict.False)))).Error
            .ShouldBe(RegistrationErrors.RemarkMissing);
        (await As(manager).Send(new GetRegistration(registration.Id))).Proofs.ShouldAllBe(proof => proof.Verdict == null);
    }

    [Test]
    public async Task Is_not_for_the_trainee()
    {
        var registration = await Given.ASubmittedRegistration();

        (await Refused(() => As(registration.Trainee).Send(new CheckProof(registration.Id, ProofKind.Diploma, ProofVerdict.Accepted)))).Error
            .ShouldBe(SharedErrors.Forbidden);
    }
}
