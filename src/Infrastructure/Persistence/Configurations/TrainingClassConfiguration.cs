using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class TrainingClassConfiguration : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        builder.ToTable("training_classes");
        builder.HasKey(trainingClass => trainingClass.Id);
        builder.Property(trainingClass => trainingClass.Code).HasMaxLength(30);
        builder.ComplexProperty(trainingClass => trainingClass.Row, row =>
        {
            row.Property(scope => scope.OccupationCode).HasMaxLength(20);
            row.Property(scope => scope.Specialty).HasMaxLength(50);
        });
        builder.Property(trainingClass => trainingClass.MinimumAttendance).HasPrecision(4, 3);
        builder.Property(trainingClass => trainingClass.CancellationReason).HasMaxLength(500);
        builder.Ignore(trainingClass => trainingClass.Teachers);
        builder.Ignore(trainingClass => trainingClass.StationsAtOnce);
        builder.HasIndex(trainingClass => new { trainingClass.CentreId, trainingClass.Code }).IsUnique().RefusedAs(TrainingClassErrors.CodeTaken);

        builder.HasMany(trainingClass => trainingClass.Members).WithOne().HasForeignKey(member => member.ClassId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(trainingClass => trainingClass.Sessions).WithOne().HasForeignKey(session => session.ClassId).OnDelete(DeleteBehavior.Cascade);

        // A sign-in is guarded by its own key, not by the class: a full room signs in at the same moment.
        builder.HasMany(trainingClass => trainingClass.Attendance).WithOne().HasForeignKey(record => record.ClassId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(trainingClass => trainingClass.PracticalRecords).WithOne().HasForeignKey(record => record.ClassId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClassMemberConfiguration : IEntityTypeConfiguration<ClassMember>
{
    public void Configure(EntityTypeBuilder<ClassMember> builder)
    {
        builder.ToTable("training_class_members");
        builder.HasKey(member => new { member.ClassId, member.TraineeId });
        builder.Property(member => member.Employer).HasMaxLength(200);
        builder.HasIndex(member => member.RegistrationId).IsUnique().HasFilter("active").RefusedAs(TrainingClassErrors.RegistrationInAnotherClass);
        builder.HasIndex(member => member.TraineeId);
    }
}

internal sealed class TrainingSessionConfiguration : IEntityTypeConfiguration<TrainingSession>
{
    public void Configure(EntityTypeBuilder<TrainingSession> builder)
    {
        builder.ToTable("training_sessions");
        builder.HasKey(session => session.Id);
        builder.Property(session => session.Topic).HasMaxLength(200);
        builder.Property(session => session.Place).HasMaxLength(100);
        builder.OwnsMany(session => session.Changes, changes => changes.ToJson("changes"));
        builder.HasIndex(session => new { session.ClassId, session.Number }).IsUnique();
        builder.HasIndex(session => session.Date);
        builder.HasIndex(session => new { session.TeacherId, session.Date });
    }
}

internal sealed class AttendanceRecordConfiguration : IEntityTypeConfiguration<AttendanceRecord>
{
    public void Configure(EntityTypeBuilder<AttendanceRecord> builder)
    {
        builder.ToTable("attendance_records");
        builder.HasKey(record => new { record.SessionId, record.TraineeId });
        builder.Property<uint>(ModelConventions.Version).IsRowVersion();
        builder.Property(record => record.Note).HasMaxLength(500);
        builder.OwnsMany(record => record.Corrections, corrections => corrections.ToJson("corrections"));
        builder.HasIndex(record => record.ClassId);
        builder.HasIndex(record => record.TraineeId);
    }
}

internal sealed class PracticalRecordConfiguration : IEntityTypeConfiguration<PracticalRecord>
{
    public void Configure(EntityTypeBuilder<PracticalRecord> builder)
    {
        builder.ToTable("practical_records");
        builder.HasKey(record => new { record.SessionId, record.TraineeId });
        builder.Property<uint>(ModelConventions.Version).IsRowVersion();
        builder.Property(record => record.Instrument).HasMaxLength(200);
        builder.Property(record => record.Process).HasMaxLength(2000);
        builder.Property(record => record.Result).HasMaxLength(2000);
        builder.Property(record => record.Answers).HasMaxLength(4000);
        builder.HasIndex(record => record.ClassId);
        builder.HasIndex(record => record.TraineeId);
    }
}
