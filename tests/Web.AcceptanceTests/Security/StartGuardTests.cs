using CmtsEval.Infrastructure.Identity;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.Infrastructure.Tokens;

namespace CmtsEval.Web.AcceptanceTests.Security;

/// <summary>What only Development may have keeps every other environment from starting, in one sentence.</summary>
internal sealed class StartGuardTests : AcceptanceTest
{
    private string _folder = null!;

    [SetUp]
    public void MakeKeys()
    {
        _folder = Path.Combine(Path.GetTempPath(), $"cmtseval-guard-{Guid.NewGuid():n}");
        DataKeyRing.Create(Path.Combine(_folder, "personal-data.json"), forDevelopment: false);
        TokenKeys.Create(Path.Combine(_folder, "tokens.json"), forDevelopment: false);
    }

    [TearDown]
    public void RemoveKeys() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Production_starts_with_its_own_keys() => StartProduction().ShouldBeNull();

    [Test]
    public void Production_refuses_generated_keys_for_tokens()
    {
        File.Delete(Path.Combine(_folder, "tokens.json"));
        TokenKeys.Create(Path.Combine(_folder, "tokens.json"), forDevelopment: true);

        StartProduction().ShouldBe("CmtsEval does not start: Tokens:KeyFile holds keys generated for development.");
    }

    [Test]
    public void Production_refuses_generated_keys_for_personal_data()
    {
        File.Delete(Path.Combine(_folder, "personal-data.json"));
        DataKeyRing.Create(Path.Combine(_folder, "personal-data.json"), forDevelopment: true);

        StartProduction().ShouldBe("CmtsEval does not start: PersonalData:KeyFile holds keys generated for development.");
    }

    [Test]
    public void Production_refuses_to_run_without_keys_with_the_demo_or_with_relaxed_sign_in()
    {
        StartProduction(("Demo:Enabled", "true"))!.ShouldContain("Demo:Enabled");
        StartProduction(("Accounts:RequireSecondFactor", "false"))!.ShouldContain("Accounts:RequireSecondFactor");
        StartProduction(("Tokens:Issuer", "http://cmtseval.example"))!.ShouldContain("Tokens:Issuer");
        File.Delete(Path.Combine(_folder, "tokens.json"));
        StartProduction()!.ShouldContain("does not exist");
    }

    [Test]
    public async Task Production_refuses_accounts_with_the_password_of_the_demo()
    {
        await People.OpenAsync(DemoAccounts.Reviewer.UserName, DemoAccounts.Password, DemoAccounts.Reviewer.Role);

        StartProduction()!.ShouldContain($"The account {DemoAccounts.Reviewer.UserName} has the password of the demo");
    }

    private string? StartProduction(params (string Key, string Value)[] changes)
    {
        var settings = new Dictionary<string, string>
        {
            ["PersonalData:KeyFile"] = Path.Combine(_folder, "personal-data.json"),
            ["Keys:Root"] = _folder,
            ["Tokens:Issuer"] = "https://cmtseval.example/",
            // The database is shared with the other tests, which go on signing in from this origin.
            ["Tokens:SpaOrigins:0"] = "http://localhost",
            ["Accounts:RequireSecondFactor"] = "true",
        };
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return StartedProgram.RefusalOf("Production", settings);
    }
}
