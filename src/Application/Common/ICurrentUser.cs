using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Common;

/// <summary>Who acts; commands never carry it.</summary>
public interface ICurrentUser
{
    /// <summary>Null when nobody is signed in.</summary>
    UserId? SignedInId { get; }

    IReadOnlyCollection<Role> Roles { get; }

    BranchCentreId? CentreId { get; }

    TraineeId? TraineeId { get; }

    TeacherId? TeacherId { get; }

    AssessorId? AssessorId { get; }

    /// <summary>The signed-in user.</summary>
    /// <exception cref="DomainException">Nobody is signed in.</exception>
    UserId Id => SignedInId ?? throw new DomainException(SharedErrors.SignInRequired);

    /// <summary>The centre of a branch user.</summary>
    /// <exception cref="DomainException">The user belongs to no centre.</exception>
    BranchCentreId OwnCentreId => CentreId ?? throw new DomainException(SharedErrors.NotFound);

    /// <summary>Society staff, auditors and the system itself see every centre.</summary>
    bool SeesEveryCentre => Roles.Any(role => role
        is Role.SocietyAdministrator or Role.SocietyReviewer or Role.SocietyApprover or Role.Supervisor or Role.Auditor);

    bool Has(Permission permission) => Roles.Holds(permission);
}
