using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Supervision;

namespace CmtsEval.Application.Supervision;

/// <summary>What a trainee says of money that somebody else took stands before the society at once (A09.1).</summary>
internal sealed class ReportAgent(IComplaintRepository complaints, IClock clock) : IDomainEventHandler<AgentReported>
{
    public Task On(AgentReported happened, CancellationToken cancellationToken)
    {
        complaints.Add(Complaint.Reported(happened, clock.Now));
        return Task.CompletedTask;
    }
}
