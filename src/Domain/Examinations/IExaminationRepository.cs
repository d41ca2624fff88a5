using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Domain.Examinations;

public interface IExaminationRepository
{
    /// <exception cref="Common.DomainException">There is no such examination, or it is another centre's.</exception>
    Task<Examination> GetAsync(ExaminationId id, CancellationToken cancellationToken);

    /// <summary>The examinations of a centre that are neither closed nor void.</summary>
    Task<IReadOnlyList<Examination>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken);

    void Add(Examination examination);
}
