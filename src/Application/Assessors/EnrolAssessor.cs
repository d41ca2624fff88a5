using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>Enrols an assessor of the own centre in a course of the society, for a first certificate or a renewal (A18.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record EnrolAssessor(Guid AssessorId, Guid CourseId, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<EnrolAssessor>
    {
        public Validator() => RuleFor(command => command.CourseId).NotEmpty();
    }

    internal sealed class Handler(
        IAssessorRepository assessors, IAssessorCourseRepository courses, AssessorRules rules, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<EnrolAssessor>
    {
        public async Task Handle(EnrolAssessor command, CancellationToken cancellationToken)
        {
            var assessor = await assessors.GetAsync(new(command.AssessorId), cancellationToken);
            work.Expect(assessor, command.Version);
            var course = await courses.GetAsync(new(command.CourseId), cancellationToken);

            course.Enrol(assessor, rules, user.Id, clock.Today);
        }
    }
}
