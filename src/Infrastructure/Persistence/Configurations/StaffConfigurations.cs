using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Teachers;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class TeacherConfiguration : IEntityTypeConfiguration<Teacher>
{
    public void Configure(EntityTypeBuilder<Teacher> builder)
    {
        builder.ToTable("teachers");
        builder.Ignore(teacher => teacher.Document);
        builder.Property(teacher => teacher.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(100);
        builder.Property(teacher => teacher.IdNumber).IsEncrypted().HasLookup();
        builder.Property(teacher => teacher.Mobile).IsEncrypted();
        builder.Ignore(teacher => teacher.Profile);
        builder.Property(teacher => teacher.Titles).AsJson();
        builder.Property(teacher => teacher.PendingChange).AsJson();
        builder.Property(teacher => teacher.History).AsJson();
        builder.Property(teacher => teacher.Development).AsJson();
        builder.Property(teacher => teacher.ReturnReason).HasMaxLength(500);
        builder.HasIndex(teacher => teacher.AwaitsApproval).HasFilter("awaits_approval");
        builder.Property(teacher => teacher.OccupationCode).HasMaxLength(20);
        builder.Property(teacher => teacher.Specialties);
        builder.HasIndex(nameof(Teacher.CentreId), PropertyExtensions.LookupName(nameof(Teacher.IdNumber)))
            .IsUnique().HasFilter("status <> 'Left'").RefusedAs(TeacherErrors.Duplicate);
    }
}

internal sealed class ManagementMemberConfiguration : IEntityTypeConfiguration<ManagementMember>
{
    public void Configure(EntityTypeBuilder<ManagementMember> builder)
    {
        builder.ToTable("management_members");
        builder.Property(member => member.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(100);
        builder.Property(member => member.IdNumber).IsEncrypted().HasLookup();
        builder.Property(member => member.Mobile).IsEncrypted();
        builder.Property(member => member.Post).AsJson();
        builder.Property(member => member.History).AsJson();
        builder.Property(member => member.Development).AsJson();
        builder.HasIndex(nameof(ManagementMember.CentreId), PropertyExtensions.LookupName(nameof(ManagementMember.IdNumber)))
            .IsUnique().HasFilter("left_on IS NULL").RefusedAs(ManagementErrors.Duplicate);
    }
}

internal sealed class AssessorConfiguration : IEntityTypeConfiguration<Assessor>
{
    public void Configure(EntityTypeBuilder<Assessor> builder)
    {
        builder.ToTable("assessors");
        builder.Ignore(assessor => assessor.Document);
        builder.Property(assessor => assessor.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(100);
        builder.Property(assessor => assessor.IdNumber).IsEncrypted().HasLookup();
        builder.Property(assessor => assessor.Mobile).IsEncrypted();
        builder.Property(assessor => assessor.CertificateNumber).HasMaxLength(50);
        builder.Property(assessor => assessor.Title).HasMaxLength(100);
        builder.Property(assessor => assessor.OccupationCode).HasMaxLength(20);
        builder.Property(assessor => assessor.Employer).HasMaxLength(200);
        builder.Property(assessor => assessor.Specialties);
        builder.Property(assessor => assessor.Commitment).AsJson();
        builder.Property(assessor => assessor.Preparation).AsJson();
        builder.Property(assessor => assessor.Certificates).AsJson();
        builder.Property(assessor => assessor.History).AsJson();
        builder.Property(assessor => assessor.Development).AsJson();
        builder.HasIndex(assessor => assessor.CourseId);
        builder.HasIndex(assessor => assessor.AwaitsCertificate).HasFilter("awaits_certificate");
        builder.HasIndex(assessor => assessor.ValidUntil);
        builder.HasIndex(assessor => assessor.CertificateNumber).IsUnique().HasFilter("issued_here").RefusedAs(AssessorErrors.CertificateNumberTaken);
        builder.HasIndex(nameof(Assessor.CentreId), PropertyExtensions.LookupName(nameof(Assessor.IdNumber)))
            .IsUnique().HasFilter("status <> 'Withdrawn'").RefusedAs(AssessorErrors.Duplicate);
    }
}

/// <summary>Courses are the society's; they carry nobody's data, so every signed-in centre may read them.</summary>
internal sealed class AssessorCourseConfiguration : IEntityTypeConfiguration<AssessorCourse>
{
    public void Configure(EntityTypeBuilder<AssessorCourse> builder)
    {
        builder.ToTable("assessor_courses");
        builder.ComplexProperty(course => course.Offer, offer =>
        {
            offer.Property(entry => entry.Title).HasMaxLength(100);
            offer.Property(entry => entry.Place).HasMaxLength(200);
            offer.Property(entry => entry.OccupationCode).HasMaxLength(20);
        });
    }
}
