using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Files;

public interface IStoredFileRepository
{
    /// <exception cref="DomainException">There is no such file.</exception>
    Task<StoredFile> GetAsync(StoredFileId id, CancellationToken cancellationToken);

    void Add(StoredFile file);
}
