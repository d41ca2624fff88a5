using CmtsEval.Application.Common;
using CmtsEval.Domain.Supervision;

namespace CmtsEval.Application.Supervision;

/// <summary>Says that the society has read a complaint and is looking into it; who filed it sees so by the code.</summary>
[RequiresPermission(Permission.HandleComplaints)]
public sealed record AcknowledgeComplaint(Guid ComplaintId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IComplaintRepository complaints, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<AcknowledgeComplaint>
    {
        public async Task Handle(AcknowledgeComplaint command, CancellationToken cancellationToken)
        {
            var complaint = await complaints.GetAsync(new(command.ComplaintId), cancellationToken);
            work.Expect(complaint, command.Version);

            complaint.Acknowledge(user.Id, clock.Now);
        }
    }
}
