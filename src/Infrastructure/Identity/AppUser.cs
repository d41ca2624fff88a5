using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace CmtsEval.Infrastructure.Identity;

/// <summary>A sign-in account; who the person is to the scheme is said by roles and by the links to a centre, trainee, teacher or assessor.</summary>
public sealed class AppUser : IdentityUser<Guid>
{
    public const int NameLength = 50;

    public AppUser() => Id = OrderedGuid.Next();

    public string DisplayName { get; set; } = "";

    /// <summary>Names of <see cref="Role"/>; at least one.</summary>
    public string[] RoleNames { get; set; } = [];

    public Guid? CentreId { get; set; }

    public Guid? TraineeId { get; set; }

    public Guid? TeacherId { get; set; }

    public Guid? AssessorId { get; set; }

    /// <summary>The employer of an expert, for conflicts of interest (A07.3); the applicant of a manager without a centre.</summary>
    public string? Organisation { get; set; }

    /// <summary>A disabled account stops at its next request.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The newest time step of which an authenticator code was taken; null before the first.</summary>
    public long? LastAuthenticatorStep { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Version of the privacy notice that the holder accepted; null for accounts opened by an employer.</summary>
    public string? ConsentVersion { get; set; }

    public DateTimeOffset? ConsentAt { get; set; }

    public IReadOnlyList<Role> Roles => [.. RoleNames.Select(Enum.Parse<Role>)];
}
