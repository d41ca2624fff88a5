using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Assessors;

/// <summary>A course with those on it: all for the society, the own people for a centre (A18.1).</summary>
[RequiresPermission(Permission.ReadStaffRegisters)]
public sealed record GetAssessorCourse(Guid CourseId) : IQuery<AssessorCourseView>
{
    internal sealed class Handler(IReadDb database, AssessorRules rules, IClock clock) : IQueryHandler<GetAssessorCourse, AssessorCourseView>
    {
        public async Task<AssessorCourseView> Handle(GetAssessorCourse query, CancellationToken cancellationToken)
        {
            var id = new AssessorCourseId(query.CourseId);
            var course = await database.Set<AssessorCourse>().FirstOrDefaultAsync(entry => entry.Id == id, cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var enrolled = await database.Set<Assessor>()
                .Where(assessor => assessor.CourseId == id)
                .OrderBy(assessor => assessor.Id)
                .Select(assessor => new
                {
                    Assessor = assessor,
                    Version = EF.Property<uint>(assessor, "Version"),
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == assessor.CentreId).Select(centre => centre.Name).FirstOrDefault(),
                })
                .ToListAsync(cancellationToken);
            return new AssessorCourseView(
                new AssessorCourseLine(
                    course.Id.Value, course.Offer, course.Enrolled, course.Offer.EnrolUntil >= clock.Today && course.Enrolled < course.Offer.Capacity),
                rules.MinimumCourseAttendance,
                rules.PassMark,
                course.Offer.Until <= clock.Today,
                [.. enrolled.Select(row => AssessorCourseView.Member.Of(row.Assessor, row.Centre ?? string.Empty, row.Version))]);
        }
    }
}

/// <param name="MinimumAttendance">Share of the hours, 0 to 1.</param>
/// <param name="IsOver">Attendance and results can be recorded.</param>
public sealed record AssessorCourseView(
    AssessorCourseLine Course, decimal MinimumAttendance, decimal PassMark, bool IsOver, IReadOnlyList<AssessorCourseView.Member> Members)
{
    /// <param name="HoursAttended">Null until recorded.</param>
    /// <param name="Score">Null until examined.</param>
    public sealed record Member(
        Guid Id, uint Version, string Name, string CentreName, IReadOnlyList<string> Specialties, int? HoursAttended, bool Trained, decimal? Score, bool? Passed)
    {
        internal static Member Of(Assessor assessor, string centre, uint version) => new(
            assessor.Id.Value,
            version,
            assessor.Name.Value,
            centre,
            assessor.Specialties,
            assessor.Preparation?.HoursAttended,
            assessor.Preparation?.TrainedOn is not null,
            assessor.Preparation?.Exam?.Score,
            assessor.Preparation?.Exam?.Passed);
    }
}
