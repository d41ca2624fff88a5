using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>
/// The timetables of all classes. Looks beyond the own centre, since a teacher or trainee may be at two; what it finds there serves to refuse and
/// is never shown.
/// </summary>
public interface ITimetableRepository
{
    /// <summary>
    /// Keeps everybody else from planning until the unit of work ends, so that two plans made at once cannot both be free of clashes,
    /// and answers what is taken while the class is held.
    /// </summary>
    Task<TakenTimes> LockAsync(TimetableNeeds needs, CancellationToken cancellationToken);
}

/// <summary>Whose times are asked for.</summary>
/// <param name="From">Earliest start of a session.</param>
/// <param name="Until">Latest end of a session.</param>
/// <param name="Except">A class whose own sessions do not count.</param>
public sealed record TimetableNeeds(
    BranchCentreId Centre,
    IReadOnlyCollection<TeacherId> Teachers,
    IReadOnlyCollection<TraineeId> Trainees,
    DateTimeOffset From,
    DateTimeOffset Until,
    TrainingClassId? Except = null);
