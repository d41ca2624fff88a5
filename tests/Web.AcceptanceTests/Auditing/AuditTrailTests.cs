using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CmtsEval.Web.AcceptanceTests.Auditing;

internal sealed class AuditTrailTests : AcceptanceTest
{
    [Test]
    public async Task A_command_and_a_refused_command_leave_an_entry_each_with_who_what_and_why()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        var account = new
        {
            userName = "expert-li",
            displayName = "李专家",
            password = "Metrology-Is-Fun-9",
            roles = new[] { "Expert" },
        };
        (await administrator.PostAsJsonAsync("/api/accounts/society", account)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await administrator.PostAsJsonAsync("/api/accounts/society", account)).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        using var auditor = await SignedInAs(Role.Auditor);
        var answer = await auditor.GetAsync("/api/audit-entries?useCase=OpenSocietyAccount");
        var text = await answer.Content.ReadAsStringAsync();
        var entries = JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray().ToList();

        entries.Select(entry => entry.GetProperty("outcome").GetString()).ShouldBe(["Refused", "Done"]);
        entries[0].GetProperty("code").GetString().ShouldBe(AccountErrors.UserNameTaken.Code);
        entries[1].GetProperty("subjects").TryGetProperty("Created", out _).ShouldBeTrue();
        entries.ShouldAllBe(entry => entry.GetProperty("userName").GetString() == "Name of the-societyadministrator");
        text.ShouldNotContain("李专家");
        text.ShouldNotContain("Metrology-Is-Fun-9");
    }

    [Test]
    public async Task The_trail_is_read_page_by_page_newest_first()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        for (var number = 1; number <= 5; number++)
        {
            (await administrator.PostAsync($"/api/accounts/{Guid.NewGuid()}/disable", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var auditor = await SignedInAs(Role.Auditor);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await auditor.GetFromJsonAsync<JsonElement>($"/api/audit-entries?useCase=DisableAccount&outcome=Refused&size=2&cursor={cursor}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        seen.Count.ShouldBe(5);
        seen.ShouldBe(seen.Distinct().OrderDescending(StringComparer.Ordinal));
    }

    [Test]
    public async Task Only_the_auditor_reads_the_trail_and_an_attempt_is_in_it()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);

        (await administrator.GetAsync("/api/audit-entries")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using var auditor = await SignedInAs(Role.Auditor);
        var attempts = await auditor.GetFromJsonAsync<JsonElement>("/api/audit-entries?useCase=ListAuditEntries&outcome=Refused");
        attempts.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("code").GetString())
            .ShouldBe([SharedErrors.Forbidden.Code]);
    }

    [Test]
    public async Task Not_even_the_owner_of_the_table_changes_an_entry()
    {
        using var administrator = await SignedInAs(Role.SocietyAdministrator);
        await administrator.PostAsync($"/api/accounts/{Guid.NewGuid()}/disable", null);
        var source = WebApplication.Factory.Services.GetRequiredService<NpgsqlDataSource>();

        foreach (var sql in new[] { "UPDATE audit_entries SET use_case = 'x'", "DELETE FROM audit_entries" })
        {
#pragma warning disable CA2100 // constants of this test
            await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
            var refusal = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
            refusal.MessageText.ShouldContain("append-only");
        }
    }
}
