using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.Registrations;

/// <summary>Tells a trainee that the centre returned, accepted or rejected the registration.</summary>
internal sealed class TellTraineeOfDecision(
    IRegistrationRepository registrations, ITraineeRepository trainees, ITrainingNoticeRepository notices, IOutbox outbox)
    : IDomainEventHandler<RegistrationReturned>, IDomainEventHandler<RegistrationAccepted>, IDomainEventHandler<RegistrationRejected>
{
    public Task On(RegistrationReturned happened, CancellationToken cancellationToken) => TellAsync(
        happened.RegistrationId, happened.TraineeId, "报名材料退回修改", "已退回修改，请登录后在“我的报名”中查看原因，补正后重新提交。", cancellationToken);

    public Task On(RegistrationAccepted happened, CancellationToken cancellationToken) => TellAsync(
        happened.RegistrationId, happened.TraineeId, "报名已受理", "已受理，开班安排请留意“我的报名”。", cancellationToken);

    public Task On(RegistrationRejected happened, CancellationToken cancellationToken) => TellAsync(
        happened.RegistrationId, happened.TraineeId, "报名不予受理", "不予受理，原因请登录后在“我的报名”中查看。", cancellationToken);

    private async Task TellAsync(RegistrationId id, TraineeId traineeId, string subject, string outcome, CancellationToken cancellationToken)
    {
        var registration = await registrations.GetAsync(id, cancellationToken);
        var trainee = await trainees.GetAsync(traineeId, cancellationToken);
        var notice = await notices.GetAsync(registration.NoticeId, cancellationToken);
        var message = new OutgoingMessage(trainee.Email?.Value ?? trainee.Mobile.Value, subject, $"您报名的《{notice.Title}》{outcome}");
        await outbox.PostAsync($"registration-decided/{id.Value}/{registration.Steps.Count}", message, until: null, cancellationToken);
    }
}
