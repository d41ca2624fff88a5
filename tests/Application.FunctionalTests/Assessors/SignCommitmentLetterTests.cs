using CmtsEval.Application.Accounts;
using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using OtpNet;

namespace CmtsEval.Application.FunctionalTests.Assessors;

internal sealed class SignCommitmentLetterTests : FunctionalTest
{
    [Test, Article("A19.1")]
    public async Task Commits_the_assessor_who_signs_the_text_that_was_shown()
    {
        var centre = await Given.AnActiveCentre();
        var assessor = (await Given.AssessorAccounts(centre))[0];
        var letter = await As(assessor).Send(new GetCommitmentLetter());
        letter.SignedAt.ShouldBeNull();

        await As(assessor).Send(new SignCommitmentLetter(letter.Version, letter.TextHash));

        (await As(assessor).Send(new GetCommitmentLetter())).SignedAt.ShouldNotBeNull();
        var register = await As(centre.Manager).Send(new ListAssessors(null, null, AssessorStatus.Committed, new PageRequest()));
        register.Items.Single().Id.ShouldBe(centre.AssessorIds[0]);
    }

    [Test, Article("A19.1")]
    public async Task Takes_a_code_of_the_second_factor_once_and_keeps_that_it_was_given()
    {
        var centre = await Given.AnActiveCentre();
        var assessor = (await Given.AssessorAccounts(centre))[0];
        var app = new Totp(Base32Encoding.ToBytes((await As(assessor).Send(new BeginSecondFactor())).SharedKey));
        var (enrolling, signing) = (app.ComputeTotp(DateTime.UtcNow), app.ComputeTotp(DateTime.UtcNow.AddSeconds(30)));
        await As(assessor).Send(new ConfirmSecondFactor(enrolling));
        var letter = await As(assessor).Send(new GetCommitmentLetter());
        Task Sign(string? code) => As(assessor).Send(new SignCommitmentLetter(letter.Version, letter.TextHash, code));

        (await Refused(() => Sign(null))).Error.ShouldBe(SignatureErrors.CodeMissing);
        (await Refused(() => Sign(enrolling))).Error.ShouldBe(SignatureErrors.CodeUsed);
        await Sign(signing);
        (await Refused(() => Sign(signing))).Error.ShouldBe(SignatureErrors.CodeUsed);

        (await As(centre.Manager).Send(new GetAssessor(centre.AssessorIds[0]))).Commitment!.SecondFactor.ShouldBeTrue();
    }

    [Test, Article("A19.1")]
    public async Task Refuses_another_text()
    {
        var centre = await Given.AnActiveCentre();
        var assessor = (await Given.AssessorAccounts(centre))[0];

        var refusal = await Refused(() => As(assessor).Send(new SignCommitmentLetter(1, new string('0', 64))));

        refusal.Error.ShouldBe(AssessorErrors.CommitmentTextOutdated);
        (await As(assessor).Send(new GetCommitmentLetter())).SignedAt.ShouldBeNull();
    }
}
