namespace CmtsEval.Application.Files;

/// <summary>Where bytes lie, addressed by their content; outside the web root.</summary>
public interface IFileStore
{
    /// <summary>Keeps the content under its SHA-256; putting what is already there changes nothing.</summary>
    Task PutAsync(string sha256, Stream content, CancellationToken cancellationToken);

    /// <summary>A readable, seekable stream that the caller disposes.</summary>
    /// <exception cref="FileNotFoundException">Nothing is kept under this address.</exception>
    /// <exception cref="InvalidDataException">What lies there is not what was put.</exception>
    Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>Throws when the store cannot be written to.</summary>
    Task ProbeAsync(CancellationToken cancellationToken);
}
