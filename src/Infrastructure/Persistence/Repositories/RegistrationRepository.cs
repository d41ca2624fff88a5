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

    private List<Registration> Changed =>
        [.. Context.ChangeTracker.Entries<Registration>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity)];

    public async Task<IReadOnlyDictionary<TrainingNoticeId, NoticePlaces>> PlacesAsync(
        IReadOnlyCollection<TrainingNoticeId> notices, CancellationToken cancellationToken)
    {
        var changed = Changed;
        var known = changed.Select(registration => registration.Id).ToList();
        var stored = await Whole
            .Where(registration => notices.Contains(registration.NoticeId) && !known.Contains(registration.Id))
            .GroupBy(registration => registration.NoticeId)
            .Select(group => new
            {
                group.Key,
                Taken = group.Count(registration => registration.Status != RegistrationStatus.Withdrawn
                    && registration.Status != RegistrationStatus.Rejected && registration.Status != RegistrationStatus.Waitlisted),
                Waiting = group.Count(registration => registration.Status == RegistrationStatus.Waitlisted),
                Last = group.Max(registration => registration.WaitingNumber),
            })
            .ToDictionaryAsync(group => group.Key, group => new NoticePlaces(group.Taken, group.Waiting, group.Last ?? 0), cancellationToken);
        return notices.ToDictionary(
            notice => notice,
            notice => changed.Where(registration => registration.NoticeId == notice)
                .Aggregate(stored.GetValueOrDefault(notice, NoticePlaces.None), (places, registration) => places.With(registration)));
    }

    public async Task<IReadOnlyList<Registration>> GetWaitingAsync(TrainingNoticeId notice, int count, CancellationToken cancellationToken)
    {
        var known = Changed.Select(registration => registration.Id).ToList();
        return await Whole
            .Where(registration => registration.NoticeId == notice && registration.Status == RegistrationStatus.Waitlisted
                && !known.Contains(registration.Id))
            .OrderBy(registration => registration.WaitingNumber)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Registration>> GetUndecidedAsync(TrainingNoticeId notice, CancellationToken cancellationToken) =>
        await Live
            .Where(registration => registration.NoticeId == notice && registration.Status != RegistrationStatus.Accepted)
            .ToListAsync(cancellationToken);

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
