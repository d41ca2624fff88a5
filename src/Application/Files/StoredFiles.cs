using System.Security.Cryptography;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

internal sealed class StoredFiles(
    IStoredFileRepository files, IFileStore store, IEnumerable<IFileAccessRule> rules, ICurrentUser user, IClock clock) : IFiles
{
    public async Task<StoredFile> RequireAsync(StoredFileId id, CancellationToken cancellationToken, params FilePurpose[] purposes)
    {
        var file = await files.GetAsync(id, cancellationToken);
        if (!await MaySeeAsync(file, cancellationToken))
        {
            throw new DomainException(SharedErrors.NotFound);
        }

        if (purposes.Length > 0)
        {
            file.RequirePurpose(purposes);
        }

        return file;
    }

    public async Task<StoredFile> HandToAsync(
        BranchCentreId centre, StoredFileId id, CancellationToken cancellationToken, params FilePurpose[] purposes)
    {
        var file = await RequireAsync(id, cancellationToken, purposes);
        file.ShareWith(centre);
        return file;
    }

    public async Task<Stream> OpenAsync(StoredFileId id, CancellationToken cancellationToken)
    {
        var file = await RequireAsync(id, cancellationToken);
        return await store.OpenAsync(file.Sha256, cancellationToken);
    }

    public async Task<StoredFile> KeepAsync(
        byte[] content, string fileName, FilePurpose purpose, BranchCentreId? centre, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var type = FileTypes.FromName(fileName) ?? throw new DomainException(FileErrors.TypeNotAllowed);
        var file = StoredFile.Of(user.Id, centre, purpose, fileName, new FileContent(type, sha256, content.Length), clock.Now);

        using var stream = new MemoryStream(content, writable: false);
        await store.PutAsync(sha256, stream, cancellationToken);
        files.Add(file);
        return file;
    }

    private async Task<bool> MaySeeAsync(StoredFile file, CancellationToken cancellationToken)
    {
        foreach (var rule in rules)
        {
            if (await rule.AllowsAsync(file, user, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}
