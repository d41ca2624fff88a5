using System.Net;
using System.Net.Http.Json;
using CmtsEval.Domain.Accounts;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class ChangePasswordTests : AcceptanceTest
{
    private const string Password = "Metrology-Is-Fun-9";

    [Test]
    public async Task A_changed_password_ends_other_sessions_and_needs_the_old_one()
    {
        await People.OpenAsync("somebody", Role.Trainee);
        using var somebody = SignedInAs("somebody", People.Password);
        var elsewhere = (await Session.SignInAsync("somebody", People.Password)).GetProperty("refresh_token").GetString()!;

        (await ProblemOf(await somebody.PostAsJsonAsync("/api/account/password", new { currentPassword = "Wrong-Password-1", newPassword = Password })))
            .Code.ShouldBe(AccountErrors.PasswordWrong.Code);
        (await somebody.PostAsJsonAsync("/api/account/password", new { currentPassword = People.Password, newPassword = Password }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var client = Anyone;
        (await Session.RefreshAsync(client, elsewhere)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Session.SignInAsync("somebody", Password)).GetProperty("access_token").GetString().ShouldNotBeNull();
    }
}
