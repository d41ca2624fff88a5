using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingPlans;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingPlans;

/// <summary>A plan with its rows.</summary>
[RequiresPermission(Permission.ReadTrainingPlans)]
public sealed record GetTrainingPlan(Guid PlanId) : IQuery<GetTrainingPlan.Answer>
{
    /// <param name="Version">Send it back with a change.</param>
    public sealed record Answer(
        Guid Id,
        Guid CentreId,
        string CentreName,
        int Year,
        TrainingPlanKind Kind,
        TrainingPlanStatus Status,
        DateTimeOffset? SubmittedAt,
        DateTimeOffset? DecidedAt,
        string? ReturnReasons,
        IReadOnlyList<Row> Rows,
        uint Version);

    public sealed record Row(Guid Id, ScopeRow Scope, int HeadCount, DateOnly From, DateOnly Until, int AssessorsNeeded);

    internal sealed class Handler(IReadDb read) : IQueryHandler<GetTrainingPlan, Answer>
    {
        public async Task<Answer> Handle(GetTrainingPlan query, CancellationToken cancellationToken)
        {
            var id = new TrainingPlanId(query.PlanId);
            var centres = read.Set<BranchCentre>();
            return await read.Set<TrainingPlan>()
                .Where(plan => plan.Id == id)
                .Select(plan => new Answer(
                    plan.Id.Value,
                    plan.CentreId.Value,
                    centres.Where(centre => centre.Id == plan.CentreId).Select(centre => centre.Name).First(),
                    plan.Year,
                    plan.Kind,
                    plan.Status,
                    plan.SubmittedAt,
                    plan.DecidedAt,
                    plan.ReturnReasons,
                    plan.Rows.OrderBy(row => row.From).ThenBy(row => row.Id)
                        .Select(row => new Row(row.Id.Value, row.Row, row.HeadCount, row.From, row.Until, row.AssessorsNeeded)).ToList(),
                    EF.Property<uint>(plan, "Version")))
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
        }
    }
}
