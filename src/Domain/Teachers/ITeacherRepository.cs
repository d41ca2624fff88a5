namespace CmtsEval.Domain.Teachers;

public interface ITeacherRepository
{
    /// <exception cref="Common.DomainException">There is none, or it is not this user's to see.</exception>
    Task<Teacher> GetAsync(TeacherId id, CancellationToken cancellationToken);

    /// <summary>Those on the centre's register who have not left.</summary>
    Task<IReadOnlyList<Teacher>> GetOfCentreAsync(BranchCentres.BranchCentreId centre, CancellationToken cancellationToken);

    void Add(Teacher teacher);
}
