using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>What use cases of other slices do with uploaded files.</summary>
public interface IFiles
{
    /// <summary>The file, if the current user may see it and it was uploaded for one of the purposes.</summary>
    /// <exception cref="DomainException">Not found or not visible (404), or uploaded for another purpose.</exception>
    Task<StoredFile> RequireAsync(StoredFileId id, CancellationToken cancellationToken, params FilePurpose[] purposes);

    /// <summary>As <see cref="RequireAsync"/>, and from now on the people of <paramref name="centre"/> see it too.</summary>
    Task<StoredFile> HandToAsync(
        BranchCentreId centre, StoredFileId id, CancellationToken cancellationToken, params FilePurpose[] purposes);

    /// <summary>The bytes of a file the current user may see; the caller disposes the stream.</summary>
    Task<Stream> OpenAsync(StoredFileId id, CancellationToken cancellationToken);

    /// <summary>Keeps a document that the platform itself made and returns its record, already added.</summary>
    Task<StoredFile> KeepAsync(
        byte[] content, string fileName, FilePurpose purpose, BranchCentreId? centre, CancellationToken cancellationToken);
}
