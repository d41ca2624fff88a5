using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Supervision;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Supervision;

/// <summary>Complaints of all centres for the society, newest first.</summary>
[RequiresPermission(Permission.HandleComplaints)]
public sealed record ListComplaints(ComplaintStatus? Status, ComplaintKind? Kind, PageRequest Page) : IQuery<Page<ListComplaints.Item>>
{
    /// <param name="ByTrainee">Said by a trainee in a registration (A09.1).</param>
    /// <param name="Version">Send it back with a change.</param>
    public sealed record Item(
        Guid Id,
        ComplaintKind Kind,
        ComplaintStatus Status,
        Guid CentreId,
        string CentreName,
        Guid? NoticeId,
        string? NoticeTitle,
        string Text,
        bool ByTrainee,
        bool HasContact,
        DateTimeOffset FiledAt,
        DateTimeOffset? AcknowledgedAt,
        uint Version);

    internal sealed class Handler(IReadDb read) : IQueryHandler<ListComplaints, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListComplaints query, CancellationToken cancellationToken)
        {
            var (centres, notices) = (read.Set<BranchCentre>(), read.Set<TrainingNotice>());
            return read.Set<Complaint>()
                .Where(complaint => query.Status == null || complaint.Status == query.Status)
                .Where(complaint => query.Kind == null || complaint.Kind == query.Kind)
                .ToPageAsync(
                    complaint => complaint.Id,
                    complaint => new Item(
                        complaint.Id.Value,
                        complaint.Kind,
                        complaint.Status,
                        complaint.Of.Value,
                        centres.Where(centre => centre.Id == complaint.Of).Select(centre => centre.Name).First(),
                        complaint.NoticeId == null ? null : complaint.NoticeId.Value.Value,
                        notices.Where(notice => notice.Id == complaint.NoticeId).Select(notice => notice.Details.Title).FirstOrDefault(),
                        complaint.Text,
                        complaint.RegistrationId != null,
                        complaint.Contact != null,
                        complaint.FiledAt,
                        complaint.AcknowledgedAt,
                        Microsoft.EntityFrameworkCore.EF.Property<uint>(complaint, "Version")),
                    item => item.Id,
                    query.Page,
                    cancellationToken);
        }
    }
}
