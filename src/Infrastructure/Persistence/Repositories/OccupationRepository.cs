using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class OccupationRepository(CmtsEvalDbContext context)
    : Repository<Occupation, OccupationId>(context), IOccupationRepository
{
    public async Task<Occupation> GetByCodeAsync(string code, CancellationToken cancellationToken) =>
        await Whole.FirstOrDefaultAsync(occupation => occupation.Code == code, cancellationToken)
        ?? throw new DomainException(OccupationErrors.Unknown);

    public Task<bool> ExistsAsync(string code, CancellationToken cancellationToken) =>
        Whole.AnyAsync(occupation => occupation.Code == code, cancellationToken);

    public async Task<IReadOnlyList<Occupation>> GetAllAsync(CancellationToken cancellationToken) =>
        await Whole.OrderBy(occupation => occupation.Code).ToListAsync(cancellationToken);
}
