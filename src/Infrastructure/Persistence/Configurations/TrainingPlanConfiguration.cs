using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class TrainingPlanConfiguration : IEntityTypeConfiguration<TrainingPlan>
{
    public void Configure(EntityTypeBuilder<TrainingPlan> builder)
    {
        builder.ToTable("training_plans");
        builder.HasKey(plan => plan.Id);
        builder.Property(plan => plan.ReturnReasons).HasMaxLength(2000);
        builder.HasMany(plan => plan.Rows).WithOne().HasForeignKey("PlanId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(plan => new { plan.CentreId, plan.Year })
            .HasFilter("kind = 'Annual'")
            .IsUnique()
            .RefusedAs(TrainingPlanErrors.YearPlannedAlready);
        builder.HasIndex(plan => plan.Status);
    }
}

internal sealed class TrainingPlanRowConfiguration : IEntityTypeConfiguration<TrainingPlanRow>
{
    public void Configure(EntityTypeBuilder<TrainingPlanRow> builder)
    {
        builder.ToTable("training_plan_rows");
        builder.HasKey(row => row.Id);
        builder.ComplexProperty(row => row.Row);
    }
}
