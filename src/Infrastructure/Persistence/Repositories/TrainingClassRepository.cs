using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TrainingClassRepository(CmtsEvalDbContext context)
    : Repository<TrainingClass, TrainingClassId>(context), ITrainingClassRepository
{
    protected override IQueryable<TrainingClass> Whole => base.Whole
        .Include(trainingClass => trainingClass.Members)
        .Include(trainingClass => trainingClass.Sessions)
        .Include(trainingClass => trainingClass.Attendance)
        .Include(trainingClass => trainingClass.PracticalRecords);

    public async Task<TrainingClass> GetOfSessionAsync(TrainingSessionId id, CancellationToken cancellationToken) =>
        await Whole.AsSplitQuery().FirstOrDefaultAsync(trainingClass => trainingClass.Sessions.Any(session => session.Id == id), cancellationToken)
        ?? throw new DomainException(SharedErrors.NotFound);

    public async Task<IReadOnlyList<TrainingClass>> GetByCodesAsync(
        BranchCentreId centreId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken) =>
        await Whole.AsSplitQuery()
            .Where(trainingClass => trainingClass.CentreId == centreId && codes.Contains(trainingClass.Code))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<TrainingClass>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.AsSplitQuery()
            .Where(trainingClass => trainingClass.CentreId == centre
                && (trainingClass.Status == TrainingClassStatus.Planned || trainingClass.Status == TrainingClassStatus.Running))
            .ToListAsync(cancellationToken);
}
