using CmtsEval.Application.Common;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.Teachers;

/// <summary>A teacher leaves the centre: teaches nothing from now on and counts no more (A05.4, A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record RecordTeacherLeaving(Guid TeacherId, uint? Version = null) : ICommand
{
    internal sealed class Handler(ITeacherRepository teachers, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<RecordTeacherLeaving>
    {
        public async Task Handle(RecordTeacherLeaving command, CancellationToken cancellationToken)
        {
            var teacher = await teachers.GetAsync(new(command.TeacherId), cancellationToken);
            work.Expect(teacher, command.Version);

            teacher.Leave(user.Id, clock.Today);
        }
    }
}
