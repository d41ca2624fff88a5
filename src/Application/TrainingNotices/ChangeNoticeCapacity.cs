using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Domain.TrainingPlans;
using FluentValidation;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Changes how many places a published notice has, inside its plan row; who waits moves up at once (A04.1).</summary>
[RequiresPermission(Permission.ManageTrainingNotices)]
public sealed record ChangeNoticeCapacity(Guid NoticeId, int Capacity, int WaitingPlaces, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ChangeNoticeCapacity>
    {
        public Validator()
        {
            RuleFor(command => command.Capacity).InclusiveBetween(1, 10_000);
            RuleFor(command => command.WaitingPlaces).InclusiveBetween(0, TrainingNoticeDetails.MostWaitingPlaces);
        }
    }

    internal sealed class Handler(
        ITrainingNoticeRepository notices, ITrainingPlanRepository plans, IRegistrationRepository registrations, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<ChangeNoticeCapacity>
    {
        public async Task Handle(ChangeNoticeCapacity command, CancellationToken cancellationToken)
        {
            var notice = OwnNotices.RequireOwn(await notices.LockAsync(new(command.NoticeId), cancellationToken), user);
            var plan = await plans.GetAsync(notice.PlanId, cancellationToken);
            var places = (await registrations.PlacesAsync([notice.Id], cancellationToken))[notice.Id];
            work.Expect(notice, command.Version);

            notice.ChangeCapacity(command.Capacity, command.WaitingPlaces, plan, places);
        }
    }
}
