using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingNotices;

/// <summary>Fees outside the reference range that the society has not settled (A10.1).</summary>
internal sealed class TrainingNoticeTasks(IReadDb read, ICurrentUser user) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken) =>
        user.Has(Permission.SuperviseTrainingNotices)
            ? [new("training-notice.fees-flagged",
                await read.Set<TrainingNotice>().CountAsync(notice => notice.FeesFlagged, cancellationToken),
                "/training-notices?feesFlagged=true")]
            : [];
}
