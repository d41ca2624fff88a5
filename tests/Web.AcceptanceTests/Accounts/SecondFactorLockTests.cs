using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class SecondFactorLockTests : SecondFactorTest
{
    [Test]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        using var trainee = await SignedInAs(Role.Trainee);
        await EnrolAsync(trainee);
        using var client = Anyone;

        for (var attempt = 1; attempt < 5; attempt++)
        {
            (await ProblemOf(await SignInAsync(client, "the-trainee", "wrong"))).Code.ShouldBe(AccountErrors.SecondFactorCodeWrong.Code);
        }

        (await ProblemOf(await SignInAsync(client, "the-trainee", "wrong"))).Code.ShouldBe(AccountErrors.LockedOut.Code);
    }
}
