using CmtsEval.Domain.Accounts;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Identity;

internal sealed class AppUserConfiguration : IEntityTypeConfiguration<AppUser>
{
    public const string MobileLookup = "PhoneNumberLookup";
    public const string EmailLookup = "EmailLookup";

    public void Configure(EntityTypeBuilder<AppUser> builder)
    {
        builder.ToTable("users");
        builder.Property(user => user.DisplayName).HasMaxLength(AppUser.NameLength);
        builder.Property(user => user.Organisation).HasMaxLength(100);
        builder.Property(user => user.ConsentVersion).HasMaxLength(20);
        builder.Property(user => user.PhoneNumber).IsEncrypted().HasLookup();
        builder.Property(user => user.Email).IsEncrypted().HasLookup();
        builder.Ignore(user => user.NormalizedEmail);
        builder.Ignore(user => user.Roles);
        builder.HasIndex(user => user.NormalizedUserName).IsUnique().RefusedAs(AccountErrors.UserNameTaken);
        builder.HasIndex(MobileLookup).IsUnique().RefusedAs(AccountErrors.ContactTaken);
        builder.HasIndex(EmailLookup).IsUnique().RefusedAs(AccountErrors.ContactTaken);
        builder.HasIndex(user => user.CentreId);
        builder.HasIndex(user => user.RoleNames).HasMethod("gin");
    }
}

/// <summary>Authenticator keys and recovery codes lie encrypted in the table of user tokens.</summary>
internal sealed class UserTokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("user_tokens");
        builder.Property(token => token.Value).IsEncrypted();
    }
}

internal sealed class UserClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder) => builder.ToTable("user_claims");
}

internal sealed class UserLoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder) => builder.ToTable("user_logins");
}
