using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TrainingNoticeRepository(CmtsEvalDbContext context)
    : Repository<TrainingNotice, TrainingNoticeId>(context), ITrainingNoticeRepository
{
    public async Task<IReadOnlyList<TrainingNotice>> GetOpenAsync(BranchCentreId centre, DateOnly day, CancellationToken cancellationToken) =>
        await Whole
            .Where(notice => notice.CentreId == centre && notice.Status == TrainingNoticeStatus.Published
                && notice.Details.RegistrationFrom <= day && notice.Details.RegistrationUntil >= day)
            .ToListAsync(cancellationToken);
}
