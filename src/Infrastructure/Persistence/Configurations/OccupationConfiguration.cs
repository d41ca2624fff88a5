using CmtsEval.Domain.Occupations;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class OccupationConfiguration : IEntityTypeConfiguration<Occupation>
{
    public void Configure(EntityTypeBuilder<Occupation> builder)
    {
        builder.ToTable("occupations");
        builder.HasKey(occupation => occupation.Id);
        builder.Property(occupation => occupation.Code).HasMaxLength(20);
        builder.Property(occupation => occupation.Name).HasMaxLength(50);
        builder.Property(occupation => occupation.Versions).AsJson();
        builder.Ignore(occupation => occupation.Latest);
        builder.HasIndex(occupation => occupation.RegisterNumber).IsUnique().RefusedAs(OccupationErrors.RegisterNumberTaken);
        builder.HasIndex(occupation => occupation.Code).IsUnique().RefusedAs(OccupationErrors.AlreadyInCatalogue);
    }
}
