using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingNotices;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class RegistrationRepository(CmtsEvalDbContext context)
    : Repository<Registration, RegistrationId>(context), IRegistrationRepository
{
    private IQueryable<Registration> Live => Whole.Where(registration =>
        registration.Status != RegistrationStatus.Withdrawn && registration.Status != RegistrationStatus.Rejected);

    public async Task<IReadOnlyDictionary<TrainingNoticeId, int>> TakenAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, CancellationToken cancellationToken) =>
        await Live.Where(registration => notices.Contains(registration.NoticeId))
            .GroupBy(registration => registration.NoticeId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    public async Task<IReadOnlySet<(TrainingNoticeId Notice, TraineeId Trainee)>> LiveAmongAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, IReadOnlyCollection<TraineeId> trainees, CancellationToken cancellationToken)
    {
        var found = await Live
            .Where(registration => notices.Contains(registration.NoticeId) && trainees.Contains(registration.TraineeId))
            .Select(registration => new { registration.NoticeId, registration.TraineeId })
            .ToListAsync(cancellationToken);
        return found.Select(pair => (pair.NoticeId, pair.TraineeId)).ToHashSet();
    }

    public async Task<IReadOnlyList<Registration>> GetUndecidedAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Live
            .Where(registration => registration.CentreId == centre && registration.Status != RegistrationStatus.Accepted)
            .ToListAsync(cancellationToken);

    public Task<bool> HasHandedInAsync(TraineeId trainee, CancellationToken cancellationToken) => Whole.AnyAsync(
        registration => registration.TraineeId == trainee
            && (registration.Status == RegistrationStatus.Submitted || registration.Status == RegistrationStatus.Accepted),
        cancellationToken);
}
