using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.Persistence.Isolation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

/// <summary>A trainee is seen by the trainee and by the centres where the trainee registered.</summary>
internal sealed class TraineeConfiguration : IEntityTypeConfiguration<Trainee>
{
    public void Configure(EntityTypeBuilder<Trainee> builder)
    {
        builder.ToTable("trainees");
        builder.HasKey(trainee => trainee.Id);
        builder.Property(trainee => trainee.Name).HasConversion(name => name.Value, text => PersonName.Of(text)).HasMaxLength(200);
        builder.Property(trainee => trainee.DocumentNumber).IsEncrypted().HasLookup();
        builder.Property(trainee => trainee.Mobile).HasConversion(mobile => mobile.Value, text => MobileNumber.Of(text)).IsEncrypted();
        builder.Property(trainee => trainee.Email).HasConversion(email => email!.Value, text => EmailAddress.Of(text)).IsEncrypted();
        builder.Property(trainee => trainee.Address).IsEncrypted();
        builder.Property(trainee => trainee.Household).IsEncrypted();
        builder.Property(trainee => trainee.Ethnicity).HasMaxLength(50);
        builder.Property(trainee => trainee.PoliticalStatus).HasMaxLength(50);
        builder.Property(trainee => trainee.PostalCode).HasMaxLength(10);
        builder.Property(trainee => trainee.Consents).AsJson();
        builder.Ignore(trainee => trainee.Document);
        builder.HasIndex(nameof(Trainee.DocumentKind), PropertyExtensions.LookupName(nameof(Trainee.DocumentNumber)))
            .IsUnique()
            .RefusedAs(TraineeErrors.EnteredMeanwhile);
        builder.HasIndex(trainee => trainee.Account).IsUnique().RefusedAs(TraineeErrors.AccountOfAnother);
        builder.IsolatedBy(
            (trainee, context) => trainee.Id.Equals(context.Trainee)
                || context.Set<Registration>().Any(registration => registration.TraineeId.Equals(trainee.Id) && registration.CentreId.Equals(context.Centre)),
            """
            id = app_trainee() OR EXISTS (
              SELECT FROM registrations registration WHERE registration.trainee_id = trainees.id AND registration.centre_id = app_centre())
            """);
    }
}
