using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Application.Blacklist;

/// <summary>Tells the person that they are on the list, on what ground, until when, and how to object (A14.1).</summary>
internal sealed class TellOfBlacklisting(ITraineeRepository trainees, IOutbox outbox) : IDomainEventHandler<TraineeBlacklisted>
{
    public async Task On(TraineeBlacklisted happened, CancellationToken cancellationToken)
    {
        var person = await trainees.GetAsync(happened.TraineeId, cancellationToken);
        var text = $"您已被列入学员黑名单，事由：{happened.Ground.TrimEnd('。')}。在{happened.Until.AddDays(-1).InChinese()}（含当日）前各分中心均不受理您的报名。"
            + "如有异议，请以本手机号码登录计量职业能力评价平台提出，并附证明材料，由学会未参与此事的人员复核。";
        await outbox.PostAsync(
            $"blacklisted/{happened.EntryId.Value:N}", new OutgoingMessage(person.Mobile.Value, "列入黑名单告知", text), until: null, cancellationToken);
    }
}
