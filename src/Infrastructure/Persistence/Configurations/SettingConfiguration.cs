using CmtsEval.Domain.Common;
using CmtsEval.Domain.Settings;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class SettingConfiguration : IEntityTypeConfiguration<Setting>
{
    public void Configure(EntityTypeBuilder<Setting> builder)
    {
        builder.ToTable("settings");
        builder.Property(setting => setting.Key).HasMaxLength(100);
        builder.Property(setting => setting.Changes).AsJson();
        builder.HasIndex(setting => setting.Key).IsUnique().RefusedAs(SharedErrors.ChangedMeanwhile);
    }
}
