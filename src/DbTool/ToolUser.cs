using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.DbTool;

/// <summary>Somebody in whose name this tool acts.</summary>
internal sealed record ToolUser : ICurrentUser
{
    public static readonly ToolUser Anyone = new();

    /// <summary>Whoever runs this tool: acts with an administrator's permissions under an id of its own.</summary>
    public static readonly ToolUser Operator = new() { SignedInId = UserId.New(), Roles = [Role.SocietyAdministrator] };

    public UserId? SignedInId { get; init; }

    public IReadOnlyCollection<Role> Roles { get; init; } = [];

    public BranchCentreId? CentreId { get; init; }

    public TraineeId? TraineeId { get; init; }

    public TeacherId? TeacherId { get; init; }

    public AssessorId? AssessorId { get; init; }
}
