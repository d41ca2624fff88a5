using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.ResultSubmissions;

public interface IResultSubmissionRepository
{
    /// <exception cref="DomainException">There is no such submission for the caller.</exception>
    Task<ResultSubmission> GetAsync(ResultSubmissionId id, CancellationToken cancellationToken);

    void Add(ResultSubmission submission);
}
