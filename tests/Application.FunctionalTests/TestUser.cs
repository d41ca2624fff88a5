using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.FunctionalTests;

/// <summary>Somebody who sends a request in a test.</summary>
internal sealed record TestUser : ICurrentUser
{
    public UserId? SignedInId { get; init; }

    public IReadOnlyCollection<Role> Roles { get; init; } = [];

    public BranchCentreId? CentreId { get; init; }

    public TraineeId? TraineeId { get; init; }

    public TeacherId? TeacherId { get; init; }

    public AssessorId? AssessorId { get; init; }

    /// <summary>Nobody signed in.</summary>
    public static TestUser Anyone { get; } = new();

    public static TestUser With(params Role[] roles) => new() { SignedInId = UserId.New(), Roles = roles };

    public TestUser At(Guid centreId) => this with { CentreId = new BranchCentreId(centreId) };
}
