using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Messaging;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

/// <summary>What tests of self-registration share.</summary>
internal abstract partial class SelfRegistrationTest : AcceptanceTest
{
    protected const string Mobile = "19900008123";
    protected const string Password = "Metrology-Is-Fun-9";

    protected static object Trainee(string code, string password = Password, string notice = PrivacyNotice.CurrentVersion) => new
    {
        mobile = Mobile,
        verificationCode = code,
        displayName = "学员甲",
        password,
        privacyNoticeVersion = notice,
    };

    protected static async Task<string> CodeForAsync(HttpClient client, string mobile)
    {
        (await client.PostAsJsonAsync("/api/account/verification-code", new { mobile })).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        return await LastCodeAsync(client, mobile);
    }

    protected static async Task<string> LastCodeAsync(HttpClient client, string recipient)
    {
        await WebApplication.RunJobAsync<DeliverMessages>();
        var messages = await client.GetFromJsonAsync<JsonElement>("/api/development/messages");
        var text = messages.EnumerateArray().First(message => message.GetProperty("recipient").GetString() == recipient).GetProperty("text").GetString()!;
        return SixDigits().Match(text).Value;
    }

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
