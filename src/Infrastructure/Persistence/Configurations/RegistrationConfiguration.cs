using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("registrations");
        builder.HasKey(registration => registration.Id);
        builder.ComplexProperty(registration => registration.Row);
        builder.Property(registration => registration.ConditionNumber).HasMaxLength(10);
        builder.Property(registration => registration.NeededProofs).AsJson();
        builder.Property(registration => registration.Background).AsJson();
        builder.Property(registration => registration.Particulars).AsJson();
        builder.Property(registration => registration.Origin).AsJsonText().IsEncrypted();
        builder.Property(registration => registration.Proofs).AsJson();
        builder.Property(registration => registration.Payment).AsJson();
        builder.Property(registration => registration.Steps).AsJson();
        builder.Property(registration => registration.Returned).AsJson();
        builder.Property(registration => registration.DecisionReason).HasMaxLength(2000);
        builder.Ignore(registration => registration.Employer);
        builder.Ignore(registration => registration.Photo);
        builder.Ignore(registration => registration.OpenProofs);
        builder.Ignore(registration => registration.HoldsPlace);
        builder.Ignore(registration => registration.IsUndecided);
        builder.HasOne<TrainingNotice>().WithMany().HasForeignKey(registration => registration.NoticeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Trainee>().WithMany().HasForeignKey(registration => registration.TraineeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(registration => new { registration.NoticeId, registration.TraineeId })
            .HasFilter("status NOT IN ('Withdrawn', 'Rejected')")
            .IsUnique()
            .RefusedAs(RegistrationErrors.RegisteredAlready);
        builder.HasIndex(registration => new { registration.NoticeId, registration.WaitingNumber }).HasFilter("waiting_number IS NOT NULL").IsUnique();
        builder.HasIndex(registration => new { registration.CentreId, registration.Status });
        builder.HasIndex(registration => registration.TraineeId);
    }
}
