using CmtsEval.Application.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>Gives a place to who has waited longest, in the transaction that freed or added it.</summary>
internal sealed class MoveUpWaiting(
    ITrainingNoticeRepository notices, IRegistrationRepository registrations, IDataScope scope, IClock clock)
    : IDomainEventHandler<RegistrationLeft>, IDomainEventHandler<TrainingCapacityChanged>
{
    public Task On(RegistrationLeft happened, CancellationToken cancellationToken) => FillAsync(happened.NoticeId, cancellationToken);

    public Task On(TrainingCapacityChanged happened, CancellationToken cancellationToken) => FillAsync(happened.NoticeId, cancellationToken);

    private async Task FillAsync(TrainingNoticeId id, CancellationToken cancellationToken)
    {
        // Who moves up is somebody else than who left; the caller is shown nothing of it.
        scope.SeeEverything();
        var notice = await notices.LockAsync(id, cancellationToken);
        var places = (await registrations.PlacesAsync([id], cancellationToken))[id];
        if (places.Waiting > 0 && notice.PlacesToFill(places, clock.Today) is > 0 and var free)
        {
            notice.MoveUp(await registrations.GetWaitingAsync(id, free, cancellationToken), places, clock.Today, clock.Now);
        }
    }
}
