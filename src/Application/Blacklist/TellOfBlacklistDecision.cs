using CmtsEval.Application.Common;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Blacklist;

/// <summary>Tells the person what the society decided about their entry, and why (A14.1).</summary>
internal sealed class TellOfBlacklistDecision(ITraineeRepository trainees, IOutbox outbox) : IDomainEventHandler<BlacklistEntryDecided>
{
    public async Task On(BlacklistEntryDecided happened, CancellationToken cancellationToken)
    {
        var person = await trainees.GetAsync(happened.TraineeId, cancellationToken);
        var decision = happened.Step switch
        {
            BlacklistStep.Lifted => "学会已解除您的黑名单记录，自即日起您可以正常报名",
            BlacklistStep.Corrected => "学会已更正您的黑名单记录的事由，记录期限不变",
            _ => "学会复核后维持您的黑名单记录",
        };
        var text = $"{decision}。理由：{happened.Reason.TrimEnd('。')}。登录计量职业能力评价平台可查看全部记录。";
        await outbox.PostAsync(
            $"blacklist-decision/{happened.EventId.Value:N}", new OutgoingMessage(person.Mobile.Value, "黑名单复核结果", text), until: null, cancellationToken);
    }
}
