using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>Signs links and reads them back.</summary>
public interface IFileLinks
{
    FileLink To(StoredFile file);

    /// <exception cref="DomainException">Altered or expired: <see cref="FileErrors.LinkInvalid"/>.</exception>
    StoredFileId Read(string token);
}

/// <summary>Prints the restriction of use across a picture of an identity document.</summary>
public interface IWatermark
{
    /// <summary>A JPEG of the same size as the source.</summary>
    byte[] Print(byte[] image);
}
