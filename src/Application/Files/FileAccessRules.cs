using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>Who uploaded a file sees it.</summary>
internal sealed class OwnerSeesFile : IFileAccessRule
{
    public Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken) =>
        Task.FromResult(file.OwnerId == user.SignedInId);
}

/// <summary>The society's people see all files; auditors read the trail, not the files.</summary>
internal sealed class SocietySeesFile : IFileAccessRule
{
    public Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Roles.Any(role => role.IsSociety()));
}

/// <summary>A centre's people see the files of their centre and those handed to it; teachers and assessors no identity copies.</summary>
internal sealed class CentreSeesFile : IFileAccessRule
{
    public Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken)
    {
        var runsCentre = user.Roles.Any(role => role is Role.BranchManager or Role.BranchStaff);
        return Task.FromResult(
            user.CentreId is { } centre && file.IsOf(centre) && (runsCentre || !file.Purpose.IsIdentityCopy()));
    }
}
