using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>Plans of the caller's centre; of all centres for the society.</summary>
[RequiresPermission(Permission.ReadTrainingPlans)]
public sealed record ListTrainingPlans(TrainingPlanStatus? Status, int? Year, PageRequest Page) : IQuery<Page<ListTrainingPlans.Item>>
{
    /// <param name="HeadCount">Sum over all rows.</param>
    public sealed record Item(
        Guid Id,
        Guid CentreId,
        string CentreName,
        int Year,
        TrainingPlanKind Kind,
        TrainingPlanStatus Status,
        int RowCount,
        int HeadCount,
        DateTimeOffset? SubmittedAt,
        string? ReturnReasons);

    internal sealed class Handler(IReadDb read) : IQueryHandler<ListTrainingPlans, Page<Item>>
    {
        public Task<Page<Item>> Handle(ListTrainingPlans query, CancellationToken cancellationToken)
        {
            var centres = read.Set<BranchCentre>();
            return read.Set<TrainingPlan>()
                .Where(plan => (query.Status == null || plan.Status == query.Status) && (query.Year == null || plan.Year == query.Year))
                .ToPageAsync(
                    plan => plan.Id,
                    plan => new Item(
                        plan.Id.Value,
                        plan.CentreId.Value,
                        centres.Where(centre => centre.Id == plan.CentreId).Select(centre => centre.Name).First(),
                        plan.Year,
                        plan.Kind,
                        plan.Status,
                        plan.Rows.Count,
                        plan.Rows.Sum(row => row.HeadCount),
                        plan.SubmittedAt,
                        plan.ReturnReasons),
                    item => item.Id,
                    query.Page,
                    cancellationToken);
        }
    }
}
