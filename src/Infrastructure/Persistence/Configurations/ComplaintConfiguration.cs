using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Supervision;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>Complaints are the society's; no centre sees those about itself or another.</summary>
internal sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints");
        builder.HasKey(complaint => complaint.Id);
        builder.Property(complaint => complaint.Code).HasConversion(code => code.Value, text => TrackingCode.Of(text)).HasMaxLength(12);
        builder.Property(complaint => complaint.Of).HasColumnName("of_centre_id");
        builder.Property(complaint => complaint.Text).IsEncrypted();
        builder.Property(complaint => complaint.Contact).IsEncrypted();
        builder.HasOne<BranchCentre>().WithMany().HasForeignKey(complaint => complaint.Of).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TrainingNotice>().WithMany().HasForeignKey(complaint => complaint.NoticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(complaint => complaint.Code).IsUnique();
        builder.HasIndex(complaint => complaint.Status);
        builder.IsolatedBy((_, _) => false, "false");
    }
}
