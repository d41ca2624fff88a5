using CmtsEval.Application.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>
/// One reason for which somebody may see a file. A slice adds a class for its own reason (an expert and the application audited);
/// every implementation in the solution is found and asked, and one yes is enough.
/// </summary>
public interface IFileAccessRule
{
    Task<bool> AllowsAsync(StoredFile file, ICurrentUser user, CancellationToken cancellationToken);
}
