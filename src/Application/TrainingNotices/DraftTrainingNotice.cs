using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Begins a notice for a row of an approved plan (A04.1, A08.1).</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record DraftTrainingNotice(Guid PlanId, Guid PlanRowId, TrainingNoticeDetails Details, FeeDraft Fees) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<DraftTrainingNotice>
    {
        public Validator()
        {
            RuleFor(command => command.Details).NotNull().SetValidator(new NoticeDetailsValidator());
            RuleFor(command => command.Fees).NotNull().SetValidator(new FeeDraftValidator());
        }
    }

    internal sealed class Handler(ITrainingNoticeRepository notices, ITrainingPlanRepository plans, IBranchCentreRepository centres)
        : ICommandHandler<DraftTrainingNotice, Guid>
    {
        public async Task<Guid> Handle(DraftTrainingNotice command, CancellationToken cancellationToken)
        {
            var plan = await plans.GetAsync(new(command.PlanId), cancellationToken);
            var centre = await centres.GetAsync(plan.CentreId, cancellationToken);

            var notice = TrainingNotice.Draft(centre, plan, new(command.PlanRowId), command.Details, command.Fees);
            notices.Add(notice);

            return notice.Id.Value;
        }
    }
}
