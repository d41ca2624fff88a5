using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>The society notes who attended how many hours of a course; enough of them make an assessor trained (A18.1).</summary>
[RequiresPermission(Permission.ReviewStaffRegisters)]
[NeedsNoVersion(NoVersionReason.JudgedAsSheet)]
public sealed record RecordCourseAttendance(Guid CourseId, IReadOnlyList<RecordCourseAttendance.Row> Rows) : ICommand
{
    public sealed record Row(Guid AssessorId, int Hours, uint? Version = null);

    internal sealed class Validator : AbstractValidator<RecordCourseAttendance>
    {
        public Validator() => RuleFor(command => command.Rows).NotEmpty().Must(rows => rows is { Count: <= 1000 });
    }

    internal sealed class Handler(
        IAssessorRepository assessors, IAssessorCourseRepository courses, AssessorRules rules, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordCourseAttendance>
    {
        public async Task Handle(RecordCourseAttendance command, CancellationToken cancellationToken)
        {
            var course = await courses.GetAsync(new(command.CourseId), cancellationToken);
            foreach (var row in command.Rows)
            {
                var assessor = await assessors.GetAsync(new(row.AssessorId), cancellationToken);
                work.Expect(assessor, row.Version);
                course.RecordAttendance(assessor, row.Hours, rules, user.Id, clock.Today);
            }
        }
    }
}
