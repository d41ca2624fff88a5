using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CmtsEval.Infrastructure.Persistence;

/// <summary>Keeps the keyed hash beside every encrypted value that can be searched.</summary>
internal sealed class LookupInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Fill(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Fill(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Fill(DbContext? context)
    {
        if (context is not CmtsEvalDbContext database)
        {
            return;
        }

        foreach (var entry in database.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in entry.Metadata.GetProperties())
            {
                if (property.FindAnnotation(PropertyExtensions.LookupOf)?.Value is string source)
                {
                    entry.Property(property.Name).CurrentValue = HashOf(entry, source, database);
                }
            }
        }
    }

    private static byte[]? HashOf(EntityEntry entry, string source, CmtsEvalDbContext database)
    {
        var value = entry.Property(source).CurrentValue;
        return value is null ? null : database.Cipher.LookupOf(value.ToString()!);
    }
}
