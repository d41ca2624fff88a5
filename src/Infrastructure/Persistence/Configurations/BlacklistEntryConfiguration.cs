using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>The person sees the own entry; a centre's question about one person is answered by the repository (A14.2).</summary>
internal sealed class BlacklistEntryConfiguration : IEntityTypeConfiguration<BlacklistEntry>
{
    public void Configure(EntityTypeBuilder<BlacklistEntry> builder)
    {
        builder.ToTable("blacklist_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(200);
        builder.Property(entry => entry.DocumentNumber).IsEncrypted().HasLookup();
        builder.Property(entry => entry.Ground).HasMaxLength(BlacklistEntry.LongestText);
        builder.HasMany(entry => entry.History).WithOne().HasForeignKey("EntryId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(entry => entry.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Registration>().WithMany().HasForeignKey(entry => entry.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(PropertyExtensions.LookupName(nameof(BlacklistEntry.DocumentNumber)), nameof(BlacklistEntry.Until));
        builder.HasIndex(PropertyExtensions.LookupName(nameof(BlacklistEntry.DocumentNumber)), nameof(BlacklistEntry.From))
            .HasFilter("status <> 'Lifted'")
            .IsUnique()
            .RefusedAs(BlacklistErrors.InForceAlready);
        builder.HasIndex(entry => entry.Id).HasFilter("status = 'Disputed'").HasDatabaseName("ix_blacklist_entries_disputed");
    }
}

internal sealed class BlacklistEventConfiguration : IEntityTypeConfiguration<BlacklistEvent>
{
    public void Configure(EntityTypeBuilder<BlacklistEvent> builder)
    {
        builder.ToTable("blacklist_events");
        builder.HasKey(past => past.Id);
        builder.Property(past => past.Text).HasMaxLength(BlacklistEntry.LongestText);
        builder.Property(past => past.GroundBefore).HasMaxLength(BlacklistEntry.LongestText);
        builder.Property(past => past.Files).AsJson();
        builder.IsAppendOnly();
    }
}
