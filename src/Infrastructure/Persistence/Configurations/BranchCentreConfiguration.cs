using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Persistence.Configurations;

internal sealed class BranchCentreConfiguration : IEntityTypeConfiguration<BranchCentre>
{
    public void Configure(EntityTypeBuilder<BranchCentre> builder)
    {
        builder.ToTable("branch_centres");
        builder.Ignore(centre => centre.Scope);
        builder.Ignore(centre => centre.LicenceNumber);
        builder.Property(centre => centre.Name).HasMaxLength(200);
        builder.Property(centre => centre.Code).HasMaxLength(4);
        builder.Property(centre => centre.Uscc).HasMaxLength(18);
        builder.Property(centre => centre.Address).HasMaxLength(300);
        builder.Property(centre => centre.RegionCode).HasMaxLength(6);
        builder.Property(centre => centre.Telephone).HasMaxLength(50);
        builder.Property(centre => centre.StatusReason).HasMaxLength(1000);
        builder.Property(centre => centre.LegalRepresentative).HasMaxLength(100);
        builder.Property(centre => centre.Manager).AsJson();
        builder.Property(centre => centre.PracticeRooms).AsJson();
        builder.Property(centre => centre.History).AsJson();
        builder.Property(centre => centre.Equipment).AsJson();
        builder.Ignore(centre => centre.Contact);
        builder.HasIndex(centre => centre.Code).IsUnique().RefusedAs(BranchCentreErrors.CodeTaken);
        builder.HasIndex(centre => centre.Uscc).IsUnique().HasFilter("status <> 'Revoked'").RefusedAs(BranchCentreApplicationErrors.UsccTaken);
        builder.HasIndex(centre => centre.ApplicationId).IsUnique().RefusedAs(SharedErrors.ChangedMeanwhile);

        builder.OwnsMany(centre => centre.ScopeRows, row =>
        {
            row.ToTable("branch_centre_scope_rows");
            row.WithOwner().HasForeignKey("CentreId");
            row.HasKey("CentreId", "OccupationCode", "Specialty", "Level");
            row.Property(entry => entry.OccupationCode).HasMaxLength(20);
            row.Property(entry => entry.Specialty).HasMaxLength(50);
            row.HasIndex(entry => new { entry.Specialty, entry.Level });
        });
        builder.OwnsOne(centre => centre.Agreement, Paper);
        builder.OwnsOne(centre => centre.Licence, licence =>
        {
            Paper(licence);
            licence.HasIndex(paper => paper.Number).IsUnique();
        });
        builder.OwnsOne(centre => centre.Plaque, Paper);
        builder.OwnsOne(centre => centre.ScopeDocument, Paper);
        builder.OwnsOne(centre => centre.PlaqueHandOver, handOver =>
        {
            handOver.Property(entry => entry.ReceivedBy).HasMaxLength(50);
            handOver.OwnsOne(entry => entry.Record, Paper);
            handOver.Navigation(entry => entry.Record).IsRequired();
        });
        builder.OwnsOne(centre => centre.PaperReturn, back => back.Property(entry => entry.ReturnedBy).HasMaxLength(50));
        builder.Navigation(centre => centre.Agreement).IsRequired();
        builder.Navigation(centre => centre.Licence).IsRequired();
        builder.Navigation(centre => centre.Plaque).IsRequired();
        builder.Navigation(centre => centre.ScopeDocument).IsRequired();
    }

    private static void Paper<TOwner>(OwnedNavigationBuilder<TOwner, IssuedDocument> paper)
        where TOwner : class
    {
        paper.Ignore(document => document.IsComplete);
        paper.Property(document => document.Number).HasMaxLength(30);
        paper.Property(document => document.Sha256).HasMaxLength(64);
    }
}
