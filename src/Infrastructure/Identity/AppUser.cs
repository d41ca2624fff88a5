using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>A sign-in account; who the person is to the scheme is said by roles and by the links to a centre, trainee, teacher or assessor.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public AppUser() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";

    public Guid? CentreId { get; set; }

    public Guid? TraineeId { get; set; }

    public Guid? TeacherId { get; set; }

    public Guid? AssessorId { get; set; }

    /// <summary>The employer of an expert, for conflicts of interest (A07.3).</summary>
    public string? Organisation { get; set; }

    /// <summary>A disabled account stops at its next request.</summary>
    public bool IsDisabled { get; set; }
}

public sealed class AppRole : IdentityRole<Guid>
{
    public AppRole() => Id = Guid.CreateVersion7();
}
