using CmtsEval.Application.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Teachers;

/// <summary>The society puts a proposed teacher, or a proposed change, on the register (A17.1).</summary>
[RequiresPermission(Permission.ReviewStaffRegisters)]
public sealed record ApproveTeacher(Guid TeacherId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ITeacherRepository teachers, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<ApproveTeacher>
    {
        public async Task Handle(ApproveTeacher command, CancellationToken cancellationToken)
        {
            var teacher = await teachers.GetAsync(new(command.TeacherId), cancellationToken);
            work.Expect(teacher, command.Version);

            teacher.Approve(user.Id, clock.Today);
        }
    }
}
