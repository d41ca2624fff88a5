using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Takes back what a centre offers in rows that have left its scope (A08.1, A31.1).</summary>
internal sealed class WithdrawNoticesOutOfScope(ITrainingNoticeRepository notices) : IDomainEventHandler<ScopeEnded>
{
    public async Task On(ScopeEnded happened, CancellationToken cancellationToken)
    {
        await notices.LockPublishedAsync(happened.CentreId, cancellationToken);
        var unfinished = await notices.GetUnfinishedAsync(happened.CentreId, cancellationToken);
        foreach (var notice in unfinished.Where(notice => happened.Rows.Contains(notice.Row)))
        {
            notice.Withdraw(happened.Reason);
        }
    }
}
