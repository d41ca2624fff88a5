using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting;

namespace CmtsEval.Web.AcceptanceTests.Security;

internal sealed class EdgeTests : AcceptanceTest
{
    [Test]
    public async Task The_platform_says_that_it_lives_and_that_it_is_ready()
    {
        using var client = Anyone;
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            var response = await client.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await response.Content.ReadAsStringAsync()).ShouldBe("Healthy");
        }
    }

    [Test]
    public async Task Browsers_are_told_what_pages_may_do()
    {
        using var client = Anyone;
        var response = await client.GetAsync("/health/live");

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("script-src 'self';");
    }

    [Test]
    public async Task Too_many_sign_ins_from_one_address_are_refused_for_a_while()
    {
        await using var strict = WebApplication.Factory.WithWebHostBuilder(host => host.UseSetting("Limits:SignInPerMinute", "2"));
        using var client = strict.CreateClient();
        var attempt = new { userName = "nobody", password = "Wrong-Password-1" };
        for (var number = 1; number <= 2; number++)
        {
            (await client.PostAsJsonAsync("/api/account/sign-in", attempt)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var third = await client.PostAsJsonAsync("/api/account/sign-in", attempt);

        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await ProblemOf(third)).Code.ShouldBe(SharedErrors.TooManyRequests.Code);
        third.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Test]
    public async Task A_malformed_body_names_the_fields()
    {
        using var client = Anyone;
        var problem = await ProblemOf(await client.PostAsJsonAsync("/api/account/sign-in", new { userName = "", password = "" }));

        problem.Code.ShouldBe(SharedErrors.ShapeInvalid.Code);
        problem.Errors!.Keys.ShouldBe(["userName", "password"], ignoreOrder: true);
    }
}
