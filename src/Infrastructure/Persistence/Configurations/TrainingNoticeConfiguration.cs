using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class TrainingNoticeConfiguration : IEntityTypeConfiguration<TrainingNotice>
{
    public void Configure(EntityTypeBuilder<TrainingNotice> builder)
    {
        builder.ToTable("training_notices");
        builder.HasKey(notice => notice.Id);
        builder.ComplexProperty(notice => notice.Row);
        builder.ComplexProperty(notice => notice.Details);
        builder.Property(notice => notice.FeeDraft).AsJson();
        builder.Property(notice => notice.Fees).AsJson();
        builder.Property(notice => notice.FeeSettlement).AsJson();
        builder.Property(notice => notice.WithdrawalReason).HasMaxLength(2000);
        builder.Ignore(notice => notice.Title);
        builder.Ignore(notice => notice.Capacity);
        builder.HasOne<TrainingPlan>().WithMany().HasForeignKey(notice => notice.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(notice => new { notice.CentreId, notice.Status });
        builder.HasIndex(notice => notice.Id).HasFilter("fees_flagged").HasDatabaseName("ix_training_notices_flagged");
        builder.HasMany(notice => notice.Prices).WithOne().HasForeignKey("NoticeId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.IsolatedBy(
            (notice, context) => notice.PublishedAt != null || notice.CentreId == context.Centre,
            "published_at IS NOT NULL OR centre_id = app_centre()");
    }
}

internal sealed class NoticePriceConfiguration : IEntityTypeConfiguration<NoticePrice>
{
    public void Configure(EntityTypeBuilder<NoticePrice> builder)
    {
        builder.ToTable("training_notice_prices");
        builder.Property<TrainingNoticeId>("NoticeId");
        builder.HasKey("NoticeId", nameof(NoticePrice.Number));
        builder.Property(price => price.Number).ValueGeneratedNever();
    }
}
