using CmtsEval.Domain.Experts;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>The pool is the society's; an expert sees the own entry only.</summary>
internal sealed class ExpertConfiguration : IEntityTypeConfiguration<Expert>
{
    public void Configure(EntityTypeBuilder<Expert> builder)
    {
        builder.ToTable("experts");
        builder.Property(expert => expert.Title).HasMaxLength(100);
        builder.Property(expert => expert.Specialties);
        builder.Property(expert => expert.Absences).AsJson();
        builder.HasIndex(expert => expert.Account).IsUnique().RefusedAs(ExpertErrors.RegisteredAlready);
        builder.IsolatedBy((expert, context) => expert.Account == context.User, "account = app_user()");
    }
}
