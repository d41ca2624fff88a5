using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Web.AcceptanceTests.BranchCentres;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

/// <summary>Signing with the second factor over HTTP; a refusal never looks like a session that ended.</summary>
internal sealed class PersonalSignatureTests : SecondFactorTest
{
    [Test, Article("A07.3")]
    public async Task A_code_signs_once_and_wrong_ones_lock_the_account()
    {
        var application = await Given.ARecordedAudit();
        var (first, second) = (application.Experts[0], application.Experts[1]);
        var key = await EnrolAsync(first);
        await EnrolAsync(second);
        var code = Totp.CodeOf(key, steps: 1);

        await BadApplicationTests.ShouldRefuse(await Sign(first, "expert-a"), "signature.code-missing", null, HttpStatusCode.BadRequest);
        var bothWrong = await ProblemOf(await Sign(first, "expert-b"));
        bothWrong.Faults.Select(fault => fault.Code).ShouldBe(["signature.name-differs", "signature.code-missing"]);
        await BadApplicationTests.ShouldRefuse(await Sign(first, "expert-b", code), "signature.name-differs", null, HttpStatusCode.BadRequest);
        (await SignaturesOf(application)).ShouldBe(0);

        await Given.Done(Sign(first, "expert-a", code));
        var again = await BadApplicationTests.ShouldRefuse(await Sign(first, "expert-a", code), "signature.code-used", null, HttpStatusCode.BadRequest);
        again.Faults.Single().Path.ShouldBe("code");
        (await ProblemOf(await SignInAsync(Anyone, "expert-a", code))).Code.ShouldBe("account.second-factor-code-used");

        for (var attempt = 1; attempt < 5; attempt++)
        {
            await BadApplicationTests.ShouldRefuse(await Sign(second, "expert-b", "wrong"), "signature.code-wrong", null, HttpStatusCode.BadRequest);
        }

        await BadApplicationTests.ShouldRefuse(await Sign(second, "expert-b", "wrong"), "signature.locked-out", null);
        (await SignaturesOf(application)).ShouldBe(1);

        Task<HttpResponseMessage> Sign(HttpClient expert, string name, string? withCode = null) => expert.PostAsJsonAsync(
            $"/api/branch-centre-applications/{application.Id}/audit/sign", new { name = People.DisplayName(name), code = withCode });
    }

    private static async Task<int> SignaturesOf(HttpApplication application)
    {
        var sheet = await application.Experts[0].GetFromJsonAsync<JsonElement>($"/api/branch-centre-applications/{application.Id}/audit");
        return sheet.GetProperty("team").EnumerateArray().Count(member => member.GetProperty("signedAt").ValueKind is not JsonValueKind.Null);
    }
}
