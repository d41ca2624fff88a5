using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>The society notes the results of the assessor examination of a course (A18.1).</summary>
[RequiresPermission(Permission.ReviewStaffRegisters)]
[NeedsNoVersion(NoVersionReason.JudgedAsSheet)]
public sealed record RecordAssessorExamination(Guid CourseId, DateOnly HeldOn, IReadOnlyList<RecordAssessorExamination.Row> Rows) : ICommand
{
    public sealed record Row(Guid AssessorId, decimal Score, uint? Version = null);

    internal sealed class Validator : AbstractValidator<RecordAssessorExamination>
    {
        public Validator() => RuleFor(command => command.Rows).NotEmpty().Must(rows => rows is { Count: <= 1000 });
    }

    internal sealed class Handler(
        IAssessorRepository assessors, IAssessorCourseRepository courses, AssessorRules rules, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordAssessorExamination>
    {
        public async Task Handle(RecordAssessorExamination command, CancellationToken cancellationToken)
        {
            var course = await courses.GetAsync(new(command.CourseId), cancellationToken);
            foreach (var row in command.Rows)
            {
                var assessor = await assessors.GetAsync(new(row.AssessorId), cancellationToken);
                work.Expect(assessor, row.Version);
                course.RecordExamination(assessor, command.HeldOn, row.Score, rules, user.Id, clock.Today);
            }
        }
    }
}
