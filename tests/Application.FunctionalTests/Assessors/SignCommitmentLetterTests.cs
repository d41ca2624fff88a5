using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Assessors;

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
    public async Task Refuses_another_text()
    {
        var centre = await Given.AnActiveCentre();
        var assessor = (await Given.AssessorAccounts(centre))[0];

        var refusal = await Refused(() => As(assessor).Send(new SignCommitmentLetter(1, new string('0', 64))));

        refusal.Error.ShouldBe(AssessorErrors.CommitmentTextOutdated);
        (await As(assessor).Send(new GetCommitmentLetter())).SignedAt.ShouldBeNull();
    }
}
