using CmtsEval.Application.Common;
using CmtsEval.Domain.Management;

namespace CmtsEval.Application.Management;

/// <summary>Somebody manages the training of the centre no more (A05.2, A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record RecordManagementLeaving(Guid MemberId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IManagementRepository members, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordManagementLeaving>
    {
        public async Task Handle(RecordManagementLeaving command, CancellationToken cancellationToken)
        {
            var member = await members.GetAsync(new(command.MemberId), cancellationToken);
            work.Expect(member, command.Version);

            member.Leave(user.Id, clock.Today);
        }
    }
}
