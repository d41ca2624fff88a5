using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Brings a database to the model's schema and renews the role, the grants and the row-level security policies.</summary>
public static class DatabaseMigrator
{
    public static async Task MigrateAsync(CmtsEvalDbContext owner, CancellationToken cancellationToken)
    {
        await owner.Database.MigrateAsync(cancellationToken);
        await owner.Database.ExecuteSqlRawAsync(SecurityScript.For(owner.Model).Replace("{", "{{").Replace("}", "}}"), cancellationToken);
    }
}
