using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>Ends what is undecided for a notice that was taken back, and tells why.</summary>
internal sealed class EndRegistrationsOfWithdrawnNotice(
    ITrainingNoticeRepository notices, IRegistrationRepository registrations, ITraineeRepository trainees, IOutbox outbox, IClock clock)
    : IDomainEventHandler<TrainingNoticeWithdrawn>
{
    public async Task On(TrainingNoticeWithdrawn happened, CancellationToken cancellationToken)
    {
        var notice = await notices.GetAsync(happened.NoticeId, cancellationToken);
        var undecided = await registrations.GetUndecidedAsync(notice.Id, cancellationToken);
        foreach (var registration in undecided.Where(registration => registration.IsUndecided))
        {
            registration.End(notice.WithdrawalReason!, clock.Now);
            var trainee = await trainees.GetAsync(registration.TraineeId, cancellationToken);
            var text = $"培训通知“{notice.Title}”已撤回，您的报名随之终止。撤回原因：{notice.WithdrawalReason}";
            await outbox.PostAsync(
                $"notice-withdrawn/{registration.Id.Value}", new OutgoingMessage(trainee.Mobile.Value, "培训通知撤回", text), until: null, cancellationToken);
        }
    }
}
