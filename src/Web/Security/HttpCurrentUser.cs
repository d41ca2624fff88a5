using System.Security.Claims;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Web.Security;

/// <summary>The caller as the validated token and the account's present links say; claims are added when the token is validated.</summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    public const string CentreClaim = "centre";
    public const string TraineeClaim = "trainee";
    public const string TeacherClaim = "teacher";
    public const string AssessorClaim = "assessor";

    public UserId? SignedInId => IdOf<UserId>("sub");

    public IReadOnlyCollection<Role> Roles =>
        [.. Principal?.FindAll("role").Select(claim => Enum.TryParse<Role>(claim.Value, out var role) ? role : (Role?)null).OfType<Role>() ?? []];

    public BranchCentreId? CentreId => IdOf<BranchCentreId>(CentreClaim);

    public TraineeId? TraineeId => IdOf<TraineeId>(TraineeClaim);

    public TeacherId? TeacherId => IdOf<TeacherId>(TeacherClaim);

    public AssessorId? AssessorId => IdOf<AssessorId>(AssessorClaim);

    /// <summary>What the roles hold; a machine client also needs the scope in its token.</summary>
    public bool Has(Permission permission) => Roles.Holds(permission)
        && (!Roles.Contains(Role.MachineClient) || MachineScopes.Allow(Scopes, permission));

    private string[] Scopes => Principal?.FindFirstValue("scope")?.Split(' ') ?? [];

    private ClaimsPrincipal? Principal => accessor.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    private TId? IdOf<TId>(string claim)
        where TId : struct, IEntityId<TId> => Guid.TryParse(Principal?.FindFirstValue(claim), out var id) ? TId.From(id) : null;
}
