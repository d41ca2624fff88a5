using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Supervision;

/// <summary>How a complaint stands, for who holds its code; never its text or contact.</summary>
[PublicUse]
[CrossesCentres("Whoever holds the code filed the complaint; the answer says neither text nor contact.")]
public sealed record TrackComplaint(string Code) : IQuery<TrackComplaint.Answer>
{
    public sealed record Answer(ComplaintKind Kind, ComplaintStatus Status, DateTimeOffset FiledAt, DateTimeOffset? AcknowledgedAt);

    internal sealed class Handler(IReadDb read) : IQueryHandler<TrackComplaint, Answer>
    {
        public async Task<Answer> Handle(TrackComplaint query, CancellationToken cancellationToken)
        {
            var code = TrackingCode.Read(query.Code) ?? throw new DomainException(ComplaintErrors.Unknown);
            return await read.Set<Complaint>()
                .Where(complaint => complaint.Code == code)
                .Select(complaint => new Answer(complaint.Kind, complaint.Status, complaint.FiledAt, complaint.AcknowledgedAt))
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(ComplaintErrors.Unknown);
        }
    }
}
