namespace CmtsEval.Domain.Examinations;

public interface IExaminationRepository
{
    /// <exception cref="Common.DomainException">There is no such examination, or it is another centre's.</exception>
    Task<Examination> GetAsync(ExaminationId id, CancellationToken cancellationToken);

    void Add(Examination examination);
}
