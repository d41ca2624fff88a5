using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>Nobody but the society lists entries; a centre's question is answered with yes or no by the repository (A14.2).</summary>
internal sealed class BlacklistEntryConfiguration : IEntityTypeConfiguration<BlacklistEntry>
{
    public void Configure(EntityTypeBuilder<BlacklistEntry> builder)
    {
        builder.ToTable("blacklist_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(200);
        builder.Property(entry => entry.DocumentNumber).IsEncrypted().HasLookup();
        builder.Property(entry => entry.Ground).HasMaxLength(1000);
        builder.Property(entry => entry.Evidence).AsJson();
        builder.HasOne<Registration>().WithMany().HasForeignKey(entry => entry.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(PropertyExtensions.LookupName(nameof(BlacklistEntry.DocumentNumber)), nameof(BlacklistEntry.Until));
        builder.IsolatedBy((_, _) => false, "false");
    }
}
