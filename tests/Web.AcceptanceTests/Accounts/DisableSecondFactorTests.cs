using System.Net;
using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class DisableSecondFactorTests : SecondFactorTest
{
    [Test]
    public async Task A_role_that_does_not_need_it_gives_it_up_with_a_code_and_a_society_role_never()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var key = await EnrolAsync(trainee);
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/disable", new { code = "wrong" }))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeMismatch.Code);
        (await trainee.PostAsJsonAsync("/api/account/second-factor/disable", new { code = Totp.CodeOf(key, steps: 1) }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var reviewer = await SignedInAs(Role.SocietyReviewer);
        var reviewersKey = await EnrolAsync(reviewer);
        Settings.RequireSecondFactor = true;
        (await ProblemOf(await reviewer.PostAsJsonAsync("/api/account/second-factor/disable", new { code = Totp.CodeOf(reviewersKey) }))).Code
            .ShouldBe(AccountErrors.SecondFactorMandatory.Code);
    }
}
