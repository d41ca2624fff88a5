using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Tokens;
using Npgsql;

namespace CmtsEval.Web.AcceptanceTests.Accounts;

internal sealed class PruneTokensTests : AcceptanceTest
{
    [Test]
    public async Task Spent_tokens_and_authorizations_are_removed_after_two_weeks()
    {
        // The library compares with the machine's clock: a month ago everything below lies in the past.
        WebApplication.Time.AdjustTime(DateTimeOffset.UtcNow.AddDays(-30));
        await People.OpenAsync("somebody", Role.Assessor);
        using var client = Anyone;
        var refresh = (await Session.SignInAsync("somebody", People.Password)).GetProperty("refresh_token").GetString()!;
        (await Session.RefreshAsync(client, refresh)).EnsureSuccessStatusCode();
        var before = await CountAsync();
        before.Tokens.ShouldBeGreaterThan(0);
        before.Authorizations.ShouldBeGreaterThan(0);

        WebApplication.Time.Advance(TimeSpan.FromDays(13));
        await WebApplication.RunJobAsync<PruneTokens>();
        (await CountAsync()).ShouldBe(before);

        WebApplication.Time.Advance(TimeSpan.FromDays(2));
        await WebApplication.RunJobAsync<PruneTokens>();
        (await CountAsync()).ShouldBe((0L, 0L));
    }

    private static async Task<(long Tokens, long Authorizations)> CountAsync()
    {
        await using var connection = new NpgsqlConnection(WebApplication.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT (SELECT count(*) FROM oauth_tokens), (SELECT count(*) FROM oauth_authorizations)", connection);
        await using var row = await command.ExecuteReaderAsync();
        (await row.ReadAsync()).ShouldBeTrue();
        return (row.GetInt64(0), row.GetInt64(1));
    }
}
