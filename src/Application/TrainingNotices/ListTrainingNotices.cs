using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Notices of the caller's centre, drafts included; of all centres for the society.</summary>
/// <param name="FeesFlagged">Only those with fees outside the reference range that are not settled (A10.1).</param>
[RequiresPermission(Permission.ReadTrainingNotices)]
public sealed record ListTrainingNotices(TrainingNoticeStatus? Status, bool FeesFlagged, PageRequest Page, Guid? PlanRowId = null) : IQuery<Page<ListTrainingNotices.Item>>
{
    /// <param name="Registered">Live registrations that hold a place.</param>
    /// <param name="Waiting">Registrations on the waiting list.</param>
    public sealed record Item(
        Guid Id,
        Guid CentreId,
        string CentreName,
        ScopeRow Scope,
        TrainingNoticeStatus Status,
        string Title,
        DateOnly RegistrationFrom,
        DateOnly RegistrationUntil,
        DateOnly TrainingFrom,
        int Capacity,
        int Registered,
        int Waiting,
        bool FeesFlagged);

    internal sealed class Handler(IReadDb read, ICurrentUser user) : IQueryHandler<ListTrainingNotices, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListTrainingNotices query, CancellationToken cancellationToken)
        {
            var (everything, own) = (user.SeesEveryCentre, user.CentreId ?? default);
            var (centres, registrations) = (read.Set<BranchCentre>(), read.Set<Registration>());
            var planRow = query.PlanRowId is { } id ? new TrainingPlanRowId(id) : (TrainingPlanRowId?)null;
            return read.Set<TrainingNotice>()
                .Where(notice => everything || notice.CentreId == own)
                .Where(notice => query.Status == null || notice.Status == query.Status)
                .Where(notice => !query.FeesFlagged || notice.FeesFlagged)
                .Where(notice => planRow == null || notice.PlanRowId == planRow)
                .ToPageAsync(
                    notice => notice.Id,
                    notice => new Item(
                        notice.Id.Value,
                        notice.CentreId.Value,
                        centres.Where(centre => centre.Id == notice.CentreId).Select(centre => centre.Name).First(),
                        notice.Row,
                        notice.Status,
                        notice.Details.Title,
                        notice.Details.RegistrationFrom,
                        notice.Details.RegistrationUntil,
                        notice.Details.TrainingFrom,
                        notice.Details.Capacity,
                        registrations.Count(registration => registration.NoticeId == notice.Id
                            && registration.Status != RegistrationStatus.Withdrawn && registration.Status != RegistrationStatus.Rejected
                            && registration.Status != RegistrationStatus.Waitlisted),
                        registrations.Count(registration => registration.NoticeId == notice.Id && registration.Status == RegistrationStatus.Waitlisted),
                        notice.FeesFlagged),
                    item => item.Id,
                    query.Page,
                    cancellationToken);
        }
    }
}
