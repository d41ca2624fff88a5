using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class BeginSecondFactorTests : SecondFactorTest
{
    [Test]
    public async Task Beginning_changes_nothing_and_once_enrolled_it_is_refused()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        var first = (await PostAsync(trainee, "/api/account/second-factor/begin", new { })).GetProperty("sharedKey").GetString();
        var second = (await PostAsync(trainee, "/api/account/second-factor/begin", new { })).GetProperty("sharedKey").GetString();
        second.ShouldNotBe(first);
        (await trainee.GetFromJsonAsync<JsonElement>("/api/account/me")).GetProperty("secondFactor").GetBoolean().ShouldBeFalse();

        await EnrolAsync(trainee);

        (await ProblemOf(await trainee.PostAsJsonAsync("/api/account/second-factor/begin", new { }))).Code
            .ShouldBe(AccountErrors.SecondFactorEnrolled.Code);
    }
}
