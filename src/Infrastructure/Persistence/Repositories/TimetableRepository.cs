using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TimetableRepository(CmtsEvalDbContext context)
    : Repository<TrainingClass, TrainingClassId>(context), ITimetableRepository
{
    /// <summary>Any number; held by whoever plans until the transaction ends.</summary>
    private const long Turn = 4_080_506_015;

    public async Task<TakenTimes> LockAsync(TimetableNeeds needs, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        await Context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Turn})", cancellationToken);
        await SeeEveryCentreAsync(true, cancellationToken);

        var persons = await PersonsAsync(needs.Teachers, cancellationToken);
        var classes = await ClassesAsync(needs, [.. persons.Keys], cancellationToken);

        await SeeEveryCentreAsync(Context.SeesEverything, cancellationToken);
        return new TakenTimes([.. classes.SelectMany(held => TimesOf(held, persons))]);
    }

    /// <summary>Row-level security of this transaction; the query filters are left out where it is meant.</summary>
    private async Task SeeEveryCentreAsync(bool everything, CancellationToken cancellationToken) => await Context.Database.ExecuteSqlAsync(
        $"SELECT set_config('cmtseval.sees_everything', {(everything ? "on" : "off")}, true)", cancellationToken);

    /// <summary>The asked-for teacher by each id under which the same person is on a register.</summary>
    private async Task<Dictionary<TeacherId, TeacherId>> PersonsAsync(IReadOnlyCollection<TeacherId> asked, CancellationToken cancellationToken)
    {
        var number = PropertyExtensions.LookupName(nameof(Teacher.IdNumber));
        var everybody = Context.Set<Teacher>().IgnoreQueryFilters().AsNoTracking();
        var pairs = await everybody
            .Where(teacher => asked.Contains(teacher.Id))
            .Join(
                everybody,
                teacher => EF.Property<byte[]>(teacher, number),
                same => EF.Property<byte[]>(same, number),
                (teacher, same) => new { Asked = teacher.Id, Same = same.Id })
            .ToListAsync(cancellationToken);
        return pairs.ToDictionary(pair => pair.Same, pair => pair.Asked);
    }

    private Task<List<TrainingClass>> ClassesAsync(TimetableNeeds needs, IReadOnlyList<TeacherId> teachers, CancellationToken cancellationToken)
    {
        var (from, until, centre, trainees) = (needs.From.ToUniversalTime(), needs.Until.ToUniversalTime(), needs.Centre, needs.Trainees);
        return Context.Set<TrainingClass>().IgnoreQueryFilters().AsNoTracking().AsSplitQuery()
            .Where(held => held.Status != TrainingClassStatus.Cancelled && held.Id != needs.Except
                && held.Sessions.Any(session => session.StartsAt < until && session.EndsAt > from)
                && (held.CentreId == centre
                    || held.Sessions.Any(session => teachers.Contains(session.TeacherId))
                    || held.Members.Any(member => trainees.Contains(member.TraineeId))))
            .Include(held => held.Members)
            .Include(held => held.Sessions.Where(session => session.StartsAt < until && session.EndsAt > from))
            .ToListAsync(cancellationToken);
    }

    private static IEnumerable<TakenTime> TimesOf(TrainingClass held, Dictionary<TeacherId, TeacherId> persons)
    {
        var trainees = held.Members.Select(member => member.TraineeId).ToHashSet();
        var stations = held.StationsAtOnce;
        return held.Sessions.Select(session => new TakenTime(
            held.CentreId,
            held.Row.Specialty,
            held.Code,
            session.StartsAt,
            session.EndsAt,
            session.Kind is SessionKind.Practical || held.Mode is not TeachingMode.Online ? session.Place : null,
            persons.GetValueOrDefault(session.TeacherId, session.TeacherId),
            trainees,
            session.Kind is SessionKind.Practical ? stations : 0));
    }
}
