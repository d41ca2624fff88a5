using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.UnitTests.Assessors;

public sealed class SignCommitmentLetterTests
{
    private static readonly UserId Owner = UserId.New();

    [Test, Article("A19.1"), Article("A18.1")]
    public void May_examine_after_signing_the_current_letter()
    {
        var assessor = AnAssessor();
        Refusal.Of(() => assessor.RequireMayExamine(Given.Length4, Given.Today)).ShouldBe(AssessorErrors.NotCommitted);

        Sign(assessor);

        assessor.Status.ShouldBe(AssessorStatus.Committed);
        Should.NotThrow(() => assessor.RequireMayExamine(Given.Length4, Given.Today));
    }

    [Test, Article("A19.1")]
    public void Refuses_another_signer_and_another_text()
    {
        var assessor = AnAssessor();

        Refusal.Of(() => assessor.SignCommitmentLetter(1, CommitmentLetter.CurrentTextHash, true, AssessorRules.Default, UserId.New(), Given.Now, Given.Today))
            .ShouldBe(AssessorErrors.NotTheSigner);
        Refusal.Of(() => assessor.SignCommitmentLetter(1, Given.Hash, true, AssessorRules.Default, Owner, Given.Now, Given.Today))
            .ShouldBe(AssessorErrors.CommitmentTextOutdated);

        assessor.Commitment.ShouldBeNull();
        assessor.Status.ShouldBe(AssessorStatus.Certified);
    }

    [TestCase("2028-10-09", true)]
    [TestCase("2028-10-10", false)]
    [TestCase("2025-10-09", false)]
    [Article("A18.1")]
    public void Examines_only_while_the_certificate_is_in_force(string day, bool may)
    {
        var assessor = AnAssessor();
        Sign(assessor);

        if (may)
        {
            Should.NotThrow(() => assessor.RequireMayExamine(Given.Length4, DateOnly.Parse(day)));
        }
        else
        {
            Refusal.Of(() => assessor.RequireMayExamine(Given.Length4, DateOnly.Parse(day))).ShouldBe(AssessorErrors.CertificateExpired);
        }
    }

    [Test, Article("A19.1")]
    public void Is_signed_with_a_second_factor_where_the_rules_ask_for_it()
    {
        var assessor = AnAssessor();
        var strict = AssessorRules.Default with { SecondFactorToSign = true };
        void SignWith(bool secondFactor) => assessor.SignCommitmentLetter(
            CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash, secondFactor, strict, Owner, Given.Now, Given.Today);

        Refusal.Of(() => SignWith(false)).ShouldBe(AssessorErrors.SecondFactorMissing);
        assessor.Commitment.ShouldBeNull();

        SignWith(true);
        assessor.Commitment!.SecondFactor.ShouldBeTrue();
    }

    [Test, Article("A18.1")]
    public void Examines_no_other_specialty()
    {
        var assessor = AnAssessor();
        Sign(assessor);

        Refusal.Of(() => assessor.RequireMayExamine(Given.Length4 with { Specialty = "热工计量员" }, Given.Today))
            .ShouldBe(AssessorErrors.WrongSpecialty);
    }

    private static void Sign(Assessor assessor) =>
        assessor.SignCommitmentLetter(CommitmentLetter.CurrentVersion, CommitmentLetter.CurrentTextHash, true, AssessorRules.Default, Owner, Given.Now, Given.Today);

    private static Assessor AnAssessor()
    {
        var application = Given.ASignedAgreement();
        application.Approve(Given.Signed(Given.Approver), Given.CompleteDocuments, Given.Today);
        var assessor = application.RegisterAssessors([], Given.Today)[0];
        assessor.LinkAccount(Owner);
        return assessor;
    }
}
