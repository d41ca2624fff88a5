using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Tells the managers of a revoked centre why, and until when licence and plaque go back (A31.1).</summary>
internal sealed class TellManagersOfRevocation(IBranchCentreRepository centres, IAccounts accounts, IOutbox outbox)
    : IDomainEventHandler<BranchCentreRevoked>
{
    public async Task On(BranchCentreRevoked happened, CancellationToken cancellationToken)
    {
        var centre = await centres.GetAsync(happened.CentreId, cancellationToken);
        var managers = await accounts.ManagerContactsAsync([centre.Id], cancellationToken);
        foreach (var manager in managers[centre.Id])
        {
            var text = $"{centre.Name}的职业能力水平评价分中心资格已被取消，原因：{centre.StatusReason!.TrimEnd('。')}。合作协议和授权范围同时终止，"
                + $"请于{centre.PapersDueBack!.Value.InChinese()}前将授权证书和铜牌交回学会。已颁发的证书继续有效。";
            await outbox.PostAsync(
                $"revoked/{centre.Id.Value:N}/{manager.UserId:N}", new OutgoingMessage(manager.Recipient, "取消分中心资格通知", text), until: null, cancellationToken);
        }
    }
}
