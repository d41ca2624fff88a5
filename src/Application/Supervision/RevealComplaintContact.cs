using CmtsEval.Application.Common;
using CmtsEval.Domain.Supervision;

namespace CmtsEval.Application.Supervision;

/// <summary>How to reach who complained; each reading is audited. Empty when anonymous.</summary>
[RequiresPermission(Permission.HandleComplaints)]
[AuditedRead]
public sealed record RevealComplaintContact(Guid ComplaintId) : IQuery<RevealComplaintContact.Answer>
{
    public sealed record Answer(string? Contact);

    internal sealed class Handler(IComplaintRepository complaints) : IQueryHandler<RevealComplaintContact, Answer>
    {
        public async Task<Answer> Handle(RevealComplaintContact query, CancellationToken cancellationToken) =>
            new((await complaints.GetAsync(new(query.ComplaintId), cancellationToken)).Contact);
    }
}
