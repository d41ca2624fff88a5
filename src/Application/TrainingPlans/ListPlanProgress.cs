using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Plan against actual, row by row of the approved plans: of the own centre, or of all for the society (A04.1).</summary>
/// <param name="PlanId">Only the rows of this plan.</param>
[RequiresPermission(Permission.ReadTrainingPlans)]
public sealed record ListPlanProgress(int? Year, Guid? CentreId, Guid? PlanId, PageRequest Page) : IQuery<Page<ListPlanProgress.Item>>
{
    /// <param name="Planned">People.</param>
    /// <param name="Offered">Places of published and closed notices.</param>
    /// <param name="Registered">Live registrations that hold a place.</param>
    /// <param name="Trained">Members of completed classes.</param>
    /// <param name="Certified">Registrations that led to a certificate.</param>
    public sealed record Item(
        Guid RowId,
        Guid PlanId,
        Guid CentreId,
        string CentreName,
        int Year,
        TrainingPlanKind Kind,
        ScopeRow Scope,
        DateOnly From,
        DateOnly Until,
        int Planned,
        int Offered,
        int Registered,
        int Accepted,
        int Trained,
        int Certified);

    internal sealed class Handler(IReadDb read) : IQueryHandler<ListPlanProgress, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListPlanProgress query, CancellationToken cancellationToken)
        {
            var (centres, notices, registrations) = (read.Set<BranchCentre>(), read.Set<TrainingNotice>(), read.Set<Registration>());
            var (classes, certificates) = (read.Set<TrainingClass>(), read.Set<Certificate>());
            return Plans(query)
                .SelectMany(plan => plan.Rows, (plan, row) => new { plan, row })
                .ToPageAsync(
                    pair => pair.row.Id,
                    pair => new Item(
                        pair.row.Id.Value,
                        pair.plan.Id.Value,
                        pair.plan.CentreId.Value,
                        centres.Where(centre => centre.Id == pair.plan.CentreId).Select(centre => centre.Name).First(),
                        pair.plan.Year,
                        pair.plan.Kind,
                        pair.row.Row,
                        pair.row.From,
                        pair.row.Until,
                        pair.row.HeadCount,
                        notices
                            .Where(notice => notice.PlanRowId == pair.row.Id
                                && (notice.Status == TrainingNoticeStatus.Published || notice.Status == TrainingNoticeStatus.Closed))
                            .Sum(notice => notice.Details.Capacity),
                        registrations.Count(registration => registration.Status != RegistrationStatus.Withdrawn
                            && registration.Status != RegistrationStatus.Rejected && registration.Status != RegistrationStatus.Waitlisted
                            && notices.Any(notice => notice.Id == registration.NoticeId && notice.PlanRowId == pair.row.Id)),
                        registrations.Count(registration => registration.Status == RegistrationStatus.Accepted
                            && notices.Any(notice => notice.Id == registration.NoticeId && notice.PlanRowId == pair.row.Id)),
                        registrations.Count(registration => notices.Any(notice => notice.Id == registration.NoticeId && notice.PlanRowId == pair.row.Id)
                            && classes.Any(held => held.Status == TrainingClassStatus.Completed
                                && held.Members.Any(member => member.RegistrationId == registration.Id && member.Active))),
                        registrations.Count(registration => notices.Any(notice => notice.Id == registration.NoticeId && notice.PlanRowId == pair.row.Id)
                            && certificates.Any(certificate => certificate.RegistrationId == registration.Id))),
                    item => item.RowId,
                    query.Page,
                    cancellationToken);
        }

        private IQueryable<TrainingPlan> Plans(ListPlanProgress query)
        {
            var plans = read.Set<TrainingPlan>().Where(plan => plan.Status == TrainingPlanStatus.Approved);
            plans = query.Year is { } year ? plans.Where(plan => plan.Year == year) : plans;
            plans = query.PlanId is { } id ? plans.Where(plan => plan.Id == new TrainingPlanId(id)) : plans;
            return query.CentreId is { } centre ? plans.Where(plan => plan.CentreId == new BranchCentreId(centre)) : plans;
        }
    }
}
