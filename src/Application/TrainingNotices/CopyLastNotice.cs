using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Begins a notice for a row of an approved plan with the texts and fees of the last one of its occupation, specialty and level.</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record CopyLastNotice(Guid PlanId, Guid PlanRowId) : ICommand<Guid>
{
    internal sealed class Handler(
        ITrainingNoticeRepository notices, ITrainingPlanRepository plans, IBranchCentreRepository centres, IClock clock)
        : ICommandHandler<CopyLastNotice, Guid>
    {
        public async Task<Guid> Handle(CopyLastNotice command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            var centre = await centres.GetAsync(plan.CentreId, cancellationToken);
            var rowId = new TrainingPlanRowId(command.PlanRowId);
            var last = await notices.FindLastAsync(centre.Id, plan.RequireApprovedRow(rowId).Row, cancellationToken)
                ?? throw new DomainException(TrainingNoticeErrors.NothingToCopy);

            var copy = last.CopyFor(centre, plan, rowId, clock.Today);
            notices.Add(copy);

            return copy.Id.Value;
        }
    }
}
