using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class ConfirmSecondFactorTests : SecondFactorTest
{
    [Test]
    public async Task Confirming_needs_a_begun_enrolment_and_a_fitting_code()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/confirm", new { code = "123456" }))).Code
            .ShouldBe(AccountErrors.SecondFactorNotBegun.Code);

        await PostAsync(trainee, "/api/account/second-factor/begin", new { });
        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/confirm", new { code = "12345x" }))).Code
            .ShouldBe(AccountErrors.SecondFactorCodeMismatch.Code);
        (await trainee.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("secondFactor").GetBoolean().ShouldBeFalse();
    }
}
