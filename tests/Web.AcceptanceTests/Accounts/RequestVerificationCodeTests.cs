using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class RequestVerificationCodeTests : SelfRegistrationTest
{
    [Test]
    public async Task A_wrong_code_is_refused_and_the_sixth_attempt_even_with_the_right_one()
    {
        using var client = Anyone;
        var code = await CodeForAsync(client, Mobile);
        var wrong = code == "000000" ? "000001" : "000000";

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await ProblemOf(await client.PostAsJsonAsync("/api/account/trainee", Trainee(wrong)))).Code
                .ShouldBe(AccountErrors.VerificationCodeWrong.Code);
        }

        (await ProblemOf(await client.PostAsJsonAsync("/api/account/trainee", Trainee(code)))).Code
            .ShouldBe(AccountErrors.VerificationCodeWrong.Code);
    }
}
