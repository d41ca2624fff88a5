using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class ResultSubmissionConfiguration : IEntityTypeConfiguration<ResultSubmission>
{
    public void Configure(EntityTypeBuilder<ResultSubmission> builder)
    {
        builder.ToTable("result_submissions");
        builder.HasKey(submission => submission.Id);
        builder.ComplexProperty(submission => submission.Row, row =>
        {
            row.Property(scope => scope.OccupationCode).HasMaxLength(20);
            row.Property(scope => scope.Specialty).HasMaxLength(50);
        });
        builder.Property(submission => submission.ClassCode).HasMaxLength(50);
        builder.Property(submission => submission.ReturnReason).HasMaxLength(1000);
        builder.Property(submission => submission.Reviewers).AsJson();
        builder.HasOne<Examination>().WithMany().HasForeignKey(submission => submission.ExaminationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(submission => submission.ExaminationId).IsUnique().RefusedAs(ResultSubmissionErrors.ExistsAlready);
        builder.HasIndex(submission => new { submission.CentreId, submission.Status });
        builder.HasIndex(submission => submission.Status);

        builder.OwnsMany(submission => submission.Results, results =>
        {
            results.ToTable("submitted_results");
            results.WithOwner().HasForeignKey("SubmissionId");
            results.HasKey("SubmissionId", nameof(SubmittedResult.TraineeId));
            results.Property(result => result.TraineeId).ValueGeneratedNever();
            results.Property(result => result.Reason).HasMaxLength(500);
            results.HasOne<Trainee>().WithMany().HasForeignKey(result => result.TraineeId).OnDelete(DeleteBehavior.Restrict);
            results.HasIndex(result => result.RegistrationId);
        });
    }
}

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("certificates");
        builder.HasKey(certificate => certificate.Id);
        builder.Property(certificate => certificate.Number)
            .HasConversion(number => number.Value, text => CertificateNumber.Parse(text))
            .HasMaxLength(CertificateNumber.Length);
        builder.Property(certificate => certificate.ReplacedNumber)
            .HasConversion(number => number!.Value, text => CertificateNumber.Parse(text))
            .HasMaxLength(CertificateNumber.Length);
        builder.Property(certificate => certificate.HolderName)
            .HasConversion(name => name.Value, text => Domain.People.PersonName.Of(text))
            .HasMaxLength(200);
        builder.Property(certificate => certificate.IdentityNumber).IsEncrypted();
        builder.ComplexProperty(certificate => certificate.Row, row =>
        {
            row.Property(scope => scope.OccupationCode).HasMaxLength(20);
            row.Property(scope => scope.Specialty).HasMaxLength(50);
        });
        builder.Property(certificate => certificate.OccupationName).HasMaxLength(50);
        builder.Property(certificate => certificate.CentreName).HasMaxLength(200);
        builder.Property(certificate => certificate.Token).HasMaxLength(VerificationToken.Length);
        builder.Property(certificate => certificate.History).AsJson();
        builder.HasOne<Registration>().WithMany().HasForeignKey(certificate => certificate.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ResultSubmission>().WithMany().HasForeignKey(certificate => certificate.SubmissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(certificate => certificate.Number).IsUnique();
        builder.HasIndex(certificate => certificate.Token).IsUnique();
        builder.HasIndex(certificate => certificate.Replaces).IsUnique().RefusedAs(CertificateErrors.Ended);
        builder.HasIndex(certificate => certificate.RegistrationId)
            .IsUnique()
            .HasFilter("replaces IS NULL")
            .RefusedAs(CertificateErrors.IssuedAlready);
        builder.HasIndex(certificate => certificate.TraineeId);
        builder.HasIndex(certificate => certificate.HolderName);
        builder.HasIndex(certificate => new { certificate.CentreId, certificate.Status });
    }
}

internal sealed class CertificateRegisterConfiguration : IEntityTypeConfiguration<CertificateRegister>
{
    public void Configure(EntityTypeBuilder<CertificateRegister> builder)
    {
        builder.ToTable("certificate_registers");
        builder.HasKey(register => register.Id);
        builder.Property(register => register.CentreCode).HasMaxLength(4);
        builder.HasIndex(register => new { register.CentreId, register.Year }).IsUnique();
    }
}
