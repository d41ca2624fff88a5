namespace CmtsEval.Domain.Assessors;

public interface IAssessorCourseRepository
{
    /// <exception cref="Common.DomainException">There is none.</exception>
    Task<AssessorCourse> GetAsync(AssessorCourseId id, CancellationToken cancellationToken);

    void Add(AssessorCourse course);
}
