using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>Keeps papers encrypted; each has a data key of its own, which only the application's key ring unwraps (A20.1).</summary>
public interface IPaperVault
{
    /// <summary>Encrypts a paper as it arrives and keeps the ciphertext only.</summary>
    /// <exception cref="Domain.Common.DomainException">Empty, too large, or neither PDF nor picture.</exception>
    Task<SealedPaper> SealAsync(string fileName, Stream content, CancellationToken cancellationToken);

    /// <summary>SHA-256 of the sealed file as it lies in the store now; of nothing when it is gone.</summary>
    Task<string> HashAsync(ExamPaper paper, CancellationToken cancellationToken);

    /// <summary>The paper itself. Call it only for a paper that the examination says may be read.</summary>
    /// <exception cref="Domain.Common.DomainException">The sealed file was altered.</exception>
    Task<Stream> UnsealAsync(ExamPaper paper, CancellationToken cancellationToken);
}

/// <summary>Writes an attempt against the chain of custody into the examination's incidents, although the attempt itself is refused.</summary>
public interface ICustodyBreaches
{
    Task RecordAsync(ExamIncident incident, CancellationToken cancellationToken);
}
