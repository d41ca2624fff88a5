using CmtsEval.Domain.BranchCentres;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class CentreChangeRequestConfiguration : IEntityTypeConfiguration<CentreChangeRequest>
{
    public void Configure(EntityTypeBuilder<CentreChangeRequest> builder)
    {
        builder.ToTable("centre_change_requests");
        builder.Property(request => request.Change).AsJson();
        builder.Property(request => request.Evidence).AsJson();
        builder.Property(request => request.Explanation).HasMaxLength(1000);
        builder.Property(request => request.Opinion).HasMaxLength(1000);
        builder.Property(request => request.RefusalReason).HasMaxLength(1000);
        builder.HasIndex(request => new { request.CentreId, request.Kind })
            .IsUnique().HasFilter("status IN ('Submitted', 'Reviewed')").RefusedAs(CentreChangeErrors.OpenAlready);
        builder.HasIndex(request => request.Status);
    }
}
