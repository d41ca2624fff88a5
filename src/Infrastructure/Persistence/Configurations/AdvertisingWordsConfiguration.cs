using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class AdvertisingWordsConfiguration : IEntityTypeConfiguration<AdvertisingWords>
{
    public void Configure(EntityTypeBuilder<AdvertisingWords> builder)
    {
        builder.ToTable("advertising_words");
        builder.HasKey(words => words.Id);
        builder.Property(words => words.Words).AsJson();
        builder.Property(words => words.Changes).AsJson();
    }
}
