using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class BeginSecondFactorAtSignInTests : SecondFactorTest
{
    [Test]
    public async Task Whoever_knows_only_the_password_cannot_replace_an_enrolled_second_factor()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        await EnrolAsync(trainee);
        using var client = Anyone;

        var again = await client.PostAsJsonAsync(
            "/api/account/sign-in/second-factor/begin", new { userName = "the-trainee", password = People.Password });

        (await ProblemOf(again)).Code.ShouldBe(AccountErrors.SecondFactorEnrolled.Code);
    }
}
