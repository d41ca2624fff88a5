using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>Tells somebody from the waiting list that there is a place now.</summary>
internal sealed class TellWhoMovedUp(ITraineeRepository trainees, ITrainingNoticeRepository notices, IOutbox outbox, IClock clock)
    : IDomainEventHandler<RegistrationMovedUp>
{
    public async Task On(RegistrationMovedUp happened, CancellationToken cancellationToken)
    {
        var trainee = await trainees.GetAsync(happened.TraineeId, cancellationToken);
        var notice = await notices.GetAsync(happened.NoticeId, cancellationToken);
        var text = $"您候补的“{notice.Title}”已有名额，请尽快登录平台，在“我的报名”中补齐材料并提交。";
        await outbox.PostAsync(
            $"waiting-list/{happened.RegistrationId.Value}",
            new OutgoingMessage(trainee.Mobile.Value, "候补成功", text),
            until: clock.At(notice.Details.TrainingFrom, TimeOnly.MinValue),
            cancellationToken);
    }
}
