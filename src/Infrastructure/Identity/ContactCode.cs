using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>The verification code last sent to a contact; neither the contact nor the code is readable from it.</summary>
internal sealed class ContactCode
{
    /// <summary>Keyed hash of the mobile number or e-mail address.</summary>
    public required byte[] ContactLookup { get; init; }

    /// <summary>Keyed hash of contact and code.</summary>
    public required byte[] CodeLookup { get; set; }

    public required DateTimeOffset ExpiresAt { get; set; }

    public int Attempts { get; set; }
}

internal sealed class ContactCodeConfiguration : IEntityTypeConfiguration<ContactCode>
{
    public void Configure(EntityTypeBuilder<ContactCode> builder)
    {
        builder.ToTable("contact_codes");
        builder.HasKey(code => code.ContactLookup);
    }
}
