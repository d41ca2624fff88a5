using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Not isolated by centre: experts, trainees and centres see files for different reasons, which <c>IFileAccessRule</c> says.</summary>
internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("stored_files");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.OriginalName).IsEncrypted();
        builder.Property(file => file.Sha256).HasMaxLength(64).IsFixedLength();
        builder.PrimitiveCollection(file => file.SharedWith).HasField("_sharedWith").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(file => file.Sha256);
        builder.HasIndex(file => file.OwnerId);
    }
}
