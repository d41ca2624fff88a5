using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Assessors;

namespace CmtsEval.Application.Assessors;

/// <summary>Courses of the society for assessors, newest first (A18.1).</summary>
/// <param name="OpenOnly">Only those that still take somebody today.</param>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record ListAssessorCourses(PageRequest Page, bool OpenOnly = false) : IQuery<Page<AssessorCourseLine>>
{
    internal sealed class Handler(IReadDb database, IClock clock) : IQueryHandler<ListAssessorCourses, Page<AssessorCourseLine>>
    {
        public Task<Page<AssessorCourseLine>> Handle(ListAssessorCourses query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var courses = database.Set<AssessorCourse>();
            if (query.OpenOnly)
            {
                courses = courses.Where(course => course.Offer.EnrolUntil >= today && course.Enrolled < course.Offer.Capacity);
            }

            return courses.ToPageAsync(
                course => course.Id,
                course => new AssessorCourseLine(
                    course.Id.Value, course.Offer, course.Enrolled, course.Offer.EnrolUntil >= today && course.Enrolled < course.Offer.Capacity),
                line => line.Id,
                query.Page,
                cancellationToken);
        }
    }
}
