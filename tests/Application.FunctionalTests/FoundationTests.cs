using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests;

internal sealed class FoundationTests : FunctionalTest
{
    [Test]
    public async Task The_application_role_can_neither_change_nor_remove_an_audit_entry()
    {
        var role = await Testing.WithAsync<CmtsEvalDbContext, string>(Users.Reviewer, async context =>
            (await context.Database.SqlQueryRaw<string>("SELECT current_user::text AS \"Value\"").ToListAsync())[0]);
        role.ShouldBe("cmtseval_app");

        foreach (var sql in new[] { "DELETE FROM audit_entries", "UPDATE audit_entries SET use_case = 'x'", "TRUNCATE audit_entries" })
        {
            var refusal = await Should.ThrowAsync<Npgsql.PostgresException>(() =>
                Testing.WithAsync<CmtsEvalDbContext, int>(Users.Reviewer, context => context.Database.ExecuteSqlRawAsync(sql)));
            refusal.SqlState.ShouldBe(Npgsql.PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Test]
    public void Every_permission_is_held_by_somebody() =>
        Enum.GetValues<Permission>().ShouldAllBe(permission => Enum.GetValues<Role>().Any(role => new[] { role }.Holds(permission)));

    [Test]
    public async Task Nothing_is_in_the_trail_before_anybody_acted() =>
        (await Testing.WithAsync<IReadDb, int>(Users.Auditor, database => database.Set<AuditEntry>().CountAsync())).ShouldBe(0);
}
