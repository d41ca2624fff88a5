using CmtsEval.Domain.BranchCentres;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>The form names persons with identity numbers and mobiles, so it is one encrypted document; lists read the columns beside it.</summary>
internal sealed class BranchCentreApplicationConfiguration : IEntityTypeConfiguration<BranchCentreApplication>
{
    public void Configure(EntityTypeBuilder<BranchCentreApplication> builder)
    {
        builder.ToTable("branch_centre_applications");
        builder.Property(application => application.UnitName).HasMaxLength(200);
        builder.Property(application => application.UnitUscc).HasMaxLength(30);
        builder.Property(application => application.Document).AsJsonText().IsEncrypted();
        builder.Property(application => application.AttachedFiles).AsJsonText().IsEncrypted();
        builder.Property(application => application.Rounds).AsJsonText().IsEncrypted();
        builder.Property(application => application.Answers).AsJson();
        builder.Property(application => application.Reviews).AsJson();
        builder.Ignore(application => application.Unanswered);
        builder.Property(application => application.Reviewers).AsJson();
        builder.Property(application => application.Experts).AsJson();
        builder.Property(application => application.ExpertIds);
        builder.Property(application => application.Recusals).AsJson();
        builder.Property(application => application.RecusedIds);
        builder.Property(application => application.Visits).AsJson();
        builder.Ignore(application => application.Visit);
        builder.Property(application => application.Audit).AsJson();
        builder.Property(application => application.Decision).AsJson();
        builder.Property(application => application.Agreement).AsJson();
        builder.Property(application => application.CentreCode).HasMaxLength(4);
        builder.HasIndex(application => application.CentreCode)
            .IsUnique().HasFilter("kind = 'Founding'").RefusedAs(BranchCentreErrors.CodeTaken);
        builder.HasIndex(application => new { application.CentreId, application.Kind })
            .IsUnique().HasFilter("status NOT IN ('Approved', 'Refused', 'Withdrawn')").RefusedAs(BranchCentreApplicationErrors.OpenAlready);
        builder.HasIndex(application => application.Applicant);
        builder.HasIndex(application => new { application.Status, application.WaitingSince });
        builder.IsolatedBy(
            (application, context) => application.Applicant == context.User || application.ExpertIds.Contains(context.User.Value)
                || application.CentreId == context.Centre,
            "applicant = app_user() OR app_user() = ANY (expert_ids) OR app_user() = ANY (recused_ids) OR centre_id = app_centre()");
    }
}
