using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Makes a notice public with its full fee disclosure (A11.1), if the centre still has what the occupation needs (A05, A06).</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record PublishTrainingNotice(Guid NoticeId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        ITrainingNoticeRepository notices,
        ITrainingPlanRepository plans,
        IBranchCentreRepository centres,
        IOccupationRepository occupations,
        IAdvertisingWordsRepository advertising,
        CentreConditions conditions,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock) : ICommandHandler<PublishTrainingNotice>
    {
        public async Task Handle(PublishTrainingNotice command, CancellationToken cancellationToken)
        {
            var notice = await notices.GetOwnAsync(command.NoticeId, user, cancellationToken);
            var plan = await plans.GetAsync(notice.PlanId, cancellationToken);
            var centre = await centres.GetAsync(notice.CentreId, cancellationToken);
            var occupation = await occupations.GetByCodeAsync(notice.Row.OccupationCode, cancellationToken);
            var words = await advertising.GetAsync(cancellationToken);
            work.Expect(notice, command.Version);

            notice.Publish(centre, plan, occupation.SchemeOf(notice.Row, clock.Today), words, clock.Today, clock.Now);
            await conditions.RequireAsync(centre, notice.Row.OccupationCode, cancellationToken);
        }
    }
}
