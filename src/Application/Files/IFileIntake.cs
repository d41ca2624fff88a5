using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>
/// Takes bytes from outside: limits them while they arrive, decides their type by content, removes what a picture says about
/// place and device, and puts them into the store.
/// </summary>
public interface IFileIntake
{
    /// <exception cref="DomainException">One of <see cref="FileErrors"/>; nothing is kept.</exception>
    Task<FileContent> TakeAsync(Stream content, string fileName, FilePurpose purpose, CancellationToken cancellationToken);
}
