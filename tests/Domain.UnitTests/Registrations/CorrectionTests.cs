using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Domain.UnitTests.Registrations;

internal sealed class ReturnRegistrationTests
{
    [Test, Article("A12.2")]
    public void Names_the_doubtful_proofs_and_nothing_else()
    {
        var registration = Returned(ProofKind.Photo, ProofKind.EmploymentProof);

        registration.Returned!.Proofs.ShouldBe([ProofKind.Photo, ProofKind.EmploymentProof], ignoreOrder: true);
        registration.Returned.Claim.ShouldBeFalse();
        Refusal.Of(() => registration.Attach([New(ProofKind.Photo), New(ProofKind.IdFront)], Given.Now)).ShouldBe(RegistrationErrors.ProofNotReturned);
        registration.ProofOf(ProofKind.Photo)!.Verdict.ShouldBe(ProofVerdict.Unclear);
    }

    [Test, Article("A12.2")]
    public void Refuses_to_return_what_has_nothing_to_correct()
    {
        var (registration, _) = Given.ACheckedRegistration();

        Refusal.Of(() => registration.Return("请修改", claim: false, Given.Li, Given.Now)).ShouldBe(RegistrationErrors.NothingToCorrect);

        registration.Status.ShouldBe(RegistrationStatus.Submitted);
        registration.Returned.ShouldBeNull();
    }

    [Test, Article("A12.2")]
    public void Is_submitted_again_once_every_returned_proof_was_replaced()
    {
        var registration = Returned(ProofKind.Photo, ProofKind.EmploymentProof);
        registration.Attach([New(ProofKind.Photo)], Given.Now);

        Refusal.AllOf(() => registration.Submit(Given.Now)).Select(fault => (fault.Error, fault.Path))
            .ShouldBe([(RegistrationErrors.ProofNotCorrected, "proofs.employmentProof")]);
        registration.Attach([New(ProofKind.EmploymentProof)], Given.Now);
        registration.Submit(Given.Now);

        registration.Steps.Select(step => step.Status).ShouldBe(
            [RegistrationStatus.Draft, RegistrationStatus.Submitted, RegistrationStatus.Returned, RegistrationStatus.Submitted]);
        registration.Returned.ShouldBeNull();
    }

    [Test, Article("A13.2")]
    public void Takes_a_loss_statement_in_the_place_of_a_returned_diploma()
    {
        var registration = Returned(ProofKind.Diploma);
        registration.Attach([New(ProofKind.DiplomaLossStatement)], Given.Now);

        registration.Submit(Given.Now);

        registration.ProofOf(ProofKind.Diploma).ShouldBeNull();
    }

    private static ProofFile New(ProofKind kind) => new(kind, StoredFileId.New());

    private static Registration Returned(params ProofKind[] doubtful)
    {
        var (registration, _) = Given.ACheckedRegistration();
        foreach (var kind in doubtful)
        {
            registration.CheckProof(kind, ProofVerdict.Unclear, "不清晰", Given.Li, Given.Now);
        }

        registration.Return("请重新提交", claim: false, Given.Li, Given.Now);
        return registration;
    }
}

internal sealed class CorrectRegistrationTests
{
    [Test, Article("A12.1")]
    public void Keeps_the_proofs_that_the_new_condition_needs_and_drops_the_others()
    {
        var claim = Given.AClaim("4-2");
        var certified = claim.Background with { PriorCertificate = new(SkillLevel.Level5, "Y000034990055220000001", new DateOnly(2020, 1, 1)) };
        var (registration, _) = Given.ARegistration(claim with { Background = certified });
        registration.Attach([.. registration.NeededProofs.Select(New)], Given.Now);
        registration.ProofOf(ProofKind.PriorCertificate).ShouldNotBeNull();

        Correct(registration, Given.AClaim("4-1"));

        registration.ConditionNumber.ShouldBe("4-1");
        registration.Proofs.Select(proof => proof.Kind).ShouldBe(registration.NeededProofs, ignoreOrder: true);
        registration.ProofOf(ProofKind.PriorCertificate).ShouldBeNull();
    }

    [Test, Article("A12.1")]
    public void Refuses_a_claim_that_falls_short_and_changes_nothing()
    {
        var (registration, _) = Given.ARegistration();

        Refusal.Of(() => Correct(registration, Given.AClaim(workYears: 4))).ShouldBe(ApplicationConditionErrors.WorkYearsTooFew);

        registration.Background.WorkYears.ShouldBe(12);
    }

    [Test]
    public void Is_closed_while_submitted_and_when_only_proofs_were_returned()
    {
        var (registration, _) = Given.ASubmittedRegistration();
        Refusal.Of(() => Correct(registration, Given.AClaim(workYears: 11))).ShouldBe(RegistrationErrors.ClaimNotOpen);

        registration.CheckProof(ProofKind.Photo, ProofVerdict.Unclear, "不清晰", Given.Li, Given.Now);
        registration.Return("照片不清晰", claim: false, Given.Li, Given.Now);

        Refusal.Of(() => Correct(registration, Given.AClaim(workYears: 11))).ShouldBe(RegistrationErrors.ClaimNotOpen);
        registration.Background.WorkYears.ShouldBe(12);
    }

    private static ProofFile New(ProofKind kind) => new(kind, StoredFileId.New());

    private static void Correct(Registration registration, RegistrationClaim claim) =>
        registration.CorrectClaim(claim, Given.Metrology, new DateOnly(1990, 3, 5), Given.Today);
}
