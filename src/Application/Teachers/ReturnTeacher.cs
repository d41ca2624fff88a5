using CmtsEval.Application.Common;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Teachers;

/// <summary>The society sends a proposed teacher or change back with the reason.</summary>
[RequiresPermission(Permission.ReviewStaffRegisters)]
public sealed record ReturnTeacher(Guid TeacherId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReturnTeacher>
    {
        public Validator() => RuleFor(command => command.Reason).MaximumLength(500);
    }

    internal sealed class Handler(ITeacherRepository teachers, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<ReturnTeacher>
    {
        public async Task Handle(ReturnTeacher command, CancellationToken cancellationToken)
        {
            var teacher = await teachers.GetAsync(new(command.TeacherId), cancellationToken);
            work.Expect(teacher, command.Version);

            teacher.Return(command.Reason, user.Id, clock.Today);
        }
    }
}
