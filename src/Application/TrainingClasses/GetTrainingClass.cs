using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A class with its timetable, its members and how far each is from completing (A16.3).</summary>
[RequiresPermission(Permission.ReadTrainingClasses)]
public sealed record GetTrainingClass(Guid ClassId) : IQuery<TrainingClassDetails>
{
    internal sealed class Handler(ITrainingClassRepository classes, IReadDb database, IUnitOfWork work)
        : IQueryHandler<GetTrainingClass, TrainingClassDetails>
    {
        public async Task<TrainingClassDetails> Handle(GetTrainingClass query, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetAsync(new(query.ClassId), cancellationToken);
            var names = await database.NamesOfAsync(trainingClass.Members.Select(member => member.TraineeId), cancellationToken);
            var teacherIds = trainingClass.Sessions
                .SelectMany(session => session.Changes.Select(change => change.TeacherId).Append(session.TeacherId))
                .Distinct()
                .ToList();
            var teachers = await database.Set<Teacher>()
                .Where(teacher => teacherIds.Contains(teacher.Id))
                .ToDictionaryAsync(teacher => teacher.Id, teacher => teacher.Name.Value, cancellationToken);

            var examination = await database.Set<Examination>()
                .Where(examination => examination.ClassId == trainingClass.Id && examination.Status != ExaminationStatus.Void)
                .Select(examination => (ExaminationId?)examination.Id)
                .SingleOrDefaultAsync(cancellationToken);

            return new TrainingClassDetails(
                trainingClass.Id.Value,
                trainingClass.CentreId.Value,
                trainingClass.NoticeId.Value,
                trainingClass.Code,
                trainingClass.Row,
                trainingClass.Mode,
                trainingClass.Status,
                trainingClass.MinimumAttendance,
                trainingClass.CancellationReason,
                [.. trainingClass.Sessions.OrderBy(session => session.Number).Select(session => new TrainingSessionDetails(
                    session.Id.Value,
                    session.Number,
                    session.Kind,
                    session.Date,
                    session.HalfDay,
                    session.StartsAt,
                    session.EndsAt,
                    session.Hours,
                    session.Topic,
                    session.Place,
                    session.TeacherId.Value,
                    teachers.GetValueOrDefault(session.TeacherId, ""),
                    session.RollCallOpenedAt,
                    trainingClass.Attendance.Count(record => record.SessionId == session.Id),
                    trainingClass.PracticalRecords.Count(record => record.SessionId == session.Id),
                    [.. session.Changes.Select(change => new SessionChangeDetails(
                        change.StartsAt, change.EndsAt, change.Place, teachers.GetValueOrDefault(change.TeacherId, ""), change.Reason, change.At))]))],
                [.. trainingClass.Members
                    .OrderBy(member => member.Group)
                    .ThenBy(member => member.TraineeId)
                    .Select(member => new ClassMemberDetails(
                        member.TraineeId.Value,
                        member.RegistrationId.Value,
                        names[member.TraineeId].Name,
                        names[member.TraineeId].MaskedNumber,
                        member.Group,
                        CompletionDetails.Of(trainingClass.CompletionOf(member.TraineeId))))],
                examination?.Value,
                work.VersionOf(trainingClass));
        }
    }
}

/// <param name="ExaminationId">The examination that was asked for; null while there is none.</param>
/// <param name="Version">Send it back with a change.</param>
public sealed record TrainingClassDetails(
    Guid Id,
    Guid CentreId,
    Guid NoticeId,
    string Code,
    ScopeRow Row,
    TeachingMode Mode,
    TrainingClassStatus Status,
    decimal MinimumAttendance,
    string? CancellationReason,
    IReadOnlyList<TrainingSessionDetails> Sessions,
    IReadOnlyList<ClassMemberDetails> Members,
    Guid? ExaminationId,
    uint Version);

public sealed record TrainingSessionDetails(
    Guid Id,
    int Number,
    SessionKind Kind,
    DateOnly Date,
    HalfDay HalfDay,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    int Hours,
    string Topic,
    string Place,
    Guid TeacherId,
    string TeacherName,
    DateTimeOffset? RollCallOpenedAt,
    int Recorded,
    int PracticalRecords,
    IReadOnlyList<SessionChangeDetails> Changes);

/// <summary>What a session was before a change, and why it was changed.</summary>
public sealed record SessionChangeDetails(
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string TeacherName, string Reason, DateTimeOffset At);

public sealed record ClassMemberDetails(
    Guid TraineeId, Guid RegistrationId, string Name, string MaskedIdNumber, int Group, CompletionDetails Completion);

/// <summary>Why a trainee has completed the training or not.</summary>
/// <param name="MissingRecords">Numbers of the practical sessions attended without a record.</param>
public sealed record CompletionDetails(
    bool Completed,
    int TheoryAttended,
    int TheorySessions,
    int PracticalAttended,
    int PracticalSessions,
    decimal TheoryShare,
    decimal PracticalShare,
    decimal OverallShare,
    decimal Required,
    IReadOnlyList<int> MissingRecords)
{
    internal static CompletionDetails Of(Completion completion) => new(
        completion.Completed,
        completion.TheoryAttended,
        completion.TheorySessions,
        completion.PracticalAttended,
        completion.PracticalSessions,
        completion.TheoryShare,
        completion.PracticalShare,
        completion.OverallShare,
        completion.Required,
        completion.MissingRecords);
}
