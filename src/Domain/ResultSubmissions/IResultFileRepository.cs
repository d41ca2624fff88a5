using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>Draws the files of trainees together; read only.</summary>
public interface IResultFileRepository
{
    /// <summary>The files of these trainees as they are now; one for each, in their order.</summary>
    Task<IReadOnlyList<ResultFile>> OfAsync(
        Examination examination, IReadOnlyList<TraineeId> trainees, DateOnly day, CancellationToken cancellationToken);

    /// <summary>The same with who the certificate is for.</summary>
    Task<IReadOnlyList<IssueFile>> ForIssueAsync(
        Examination examination, IReadOnlyList<TraineeId> trainees, DateOnly day, CancellationToken cancellationToken);
}
