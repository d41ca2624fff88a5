using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class AdvertisingWordsRepository(CmtsEvalDbContext context)
    : Repository<AdvertisingWords, AdvertisingWordsId>(context), IAdvertisingWordsRepository
{
    public async Task<AdvertisingWords> GetAsync(CancellationToken cancellationToken) =>
        await Whole.FirstOrDefaultAsync(cancellationToken) ?? AdvertisingWords.Begin();
}
