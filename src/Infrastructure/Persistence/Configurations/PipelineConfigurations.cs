using System.Text.Json;
using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.ToTable("idempotency_records");
        builder.HasKey(record => new { record.OwnerId, record.Key });
        builder.Property(record => record.Key).HasMaxLength(IdempotencyRecord.LongestKey);
        builder.Property(record => record.UseCase).HasMaxLength(100);
        builder.HasIndex(record => record.At);
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Roles).HasMaxLength(200);
        builder.Property(entry => entry.UseCase).HasMaxLength(100);
        builder.Property(entry => entry.Code).HasMaxLength(100);
        builder.Property(entry => entry.Article).HasMaxLength(10);
        builder.Property(entry => entry.CorrelationId).HasMaxLength(80);
        builder.Property(entry => entry.Purpose).HasConversion<string>().HasMaxLength(40);
        builder.Property(entry => entry.Outcome).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Subjects).HasColumnType("jsonb").HasConversion(
            subjects => JsonSerializer.Serialize(subjects, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, Guid>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, Guid>>(
                (left, right) => left!.SequenceEqual(right!), subjects => subjects.Count, subjects => subjects));
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => new { entry.UserId, entry.At });
        builder.HasIndex(entry => entry.Subjects).HasMethod("gin");
        builder.IsAppendOnly();
    }
}
