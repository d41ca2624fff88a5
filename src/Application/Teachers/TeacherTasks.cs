using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Teachers;

/// <summary>Teachers that the society has to approve, and those it sent back to the centre.</summary>
internal sealed class TeacherTasks(IReadDb database, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.ReviewStaffRegisters))
        {
            var waiting = await database.Set<Teacher>().CountAsync(teacher => teacher.AwaitsApproval, cancellationToken);
            tasks.Add(new WaitingTask("teacher.approve", waiting, "/teachers?awaitsApproval=true"));
        }

        if (user.Has(Permission.ManageStaffRegisters))
        {
            var returned = await database.Set<Teacher>().CountAsync(
                teacher => teacher.ReturnReason != null && teacher.Status != TeacherStatus.Left, cancellationToken);
            tasks.Add(new WaitingTask("teacher.mend", returned, "/teachers"));
        }

        return tasks;
    }
}
