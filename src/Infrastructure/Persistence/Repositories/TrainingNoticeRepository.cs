using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TrainingNoticeRepository(CmtsEvalDbContext context)
    : Repository<TrainingNotice, TrainingNoticeId>(context), ITrainingNoticeRepository
{
    public async Task<TrainingNotice> LockAsync(TrainingNoticeId id, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        await Context.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM training_notices WHERE id = {id.Value} FOR NO KEY UPDATE", cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task LockPublishedAsync(BranchCentreId centre, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        await Context.Database.ExecuteSqlAsync(
            $"""
            SELECT 1 FROM training_notices
            WHERE centre_id = {centre.Value} AND status = {nameof(TrainingNoticeStatus.Published)}
            ORDER BY id FOR NO KEY UPDATE
            """,
            cancellationToken);
    }

    public async Task<IReadOnlyList<TrainingNotice>> GetOpenAsync(BranchCentreId centre, Moment at, CancellationToken cancellationToken)
    {
        var open = await Whole
            .Where(notice => notice.CentreId == centre && notice.Status == TrainingNoticeStatus.Published
                && notice.Details.RegistrationFrom <= at.Day && notice.Details.RegistrationUntil >= at.Day)
            .ToListAsync(cancellationToken);
        return [.. open.Where(notice => notice.IsOpenAt(at))];
    }

    public Task<TrainingNotice?> FindLastAsync(BranchCentreId centre, ScopeRow row, CancellationToken cancellationToken) => Whole
        .Where(notice => notice.CentreId == centre
            && notice.Row.OccupationCode == row.OccupationCode && notice.Row.Specialty == row.Specialty && notice.Row.Level == row.Level)
        .OrderByDescending(notice => notice.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<TrainingNotice>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole
            .Where(notice => notice.CentreId == centre
                && (notice.Status == TrainingNoticeStatus.Draft || notice.Status == TrainingNoticeStatus.Published))
            .ToListAsync(cancellationToken);
}
