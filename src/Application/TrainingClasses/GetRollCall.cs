using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>One session with every member: attendance, corrections and practical record.</summary>
[RequiresPermission(Permission.RecordTraining)]
public sealed record GetRollCall(Guid SessionId) : IQuery<RollCall>
{
    internal sealed class Handler(ITrainingClassRepository classes, IReadDb database, ICurrentUser user) : IQueryHandler<GetRollCall, RollCall>
    {
        public async Task<RollCall> Handle(GetRollCall query, CancellationToken cancellationToken)
        {
            var id = new TrainingSessionId(query.SessionId);
            var trainingClass = await classes.GetOfSessionAsync(id, cancellationToken);
            trainingClass.RequireKeptBy(user);
            var names = await database.NamesOfAsync(trainingClass.Members.Select(member => member.TraineeId), cancellationToken);
            var attendance = trainingClass.Attendance.Where(record => record.SessionId == id).ToDictionary(record => record.TraineeId);
            var practice = trainingClass.PracticalRecords.Where(record => record.SessionId == id).ToDictionary(record => record.TraineeId);
            var session = trainingClass.Sessions.Single(known => known.Id == id);

            return new RollCall(
                query.SessionId,
                trainingClass.Id.Value,
                trainingClass.Code,
                trainingClass.Status,
                session.Number,
                session.Kind,
                session.Topic,
                session.Place,
                session.StartsAt,
                session.EndsAt,
                session.RollCallOpenedAt,
                [.. trainingClass.Members.OrderBy(member => member.Group).ThenBy(member => member.TraineeId).Select(member => RowOf(
                    member,
                    names[member.TraineeId],
                    attendance.GetValueOrDefault(member.TraineeId),
                    practice.GetValueOrDefault(member.TraineeId)))]);
        }

        private static RollCallRow RowOf(ClassMember member, TraineeName name, AttendanceRecord? attendance, PracticalRecord? practice) => new(
            member.TraineeId.Value,
            name.Name,
            name.MaskedNumber,
            attendance?.Group ?? member.Group,
            attendance?.Status,
            attendance?.Method,
            attendance?.SignedInAt,
            attendance?.Note,
            [.. (attendance?.Corrections ?? []).Select(change => new CorrectionDetails(change.From, change.To, change.Reason, change.At))],
            practice is null
                ? null
                : new PracticeDetails(practice.Instrument, practice.Process, practice.Result, practice.AnswerCard?.Value, practice.Answers));
    }
}

public sealed record RollCall(
    Guid SessionId,
    Guid ClassId,
    string ClassCode,
    TrainingClassStatus ClassStatus,
    int Number,
    SessionKind Kind,
    string Topic,
    string Place,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    DateTimeOffset? RollCallOpenedAt,
    IReadOnlyList<RollCallRow> Rows);

/// <param name="Status">Null until recorded.</param>
public sealed record RollCallRow(
    Guid TraineeId,
    string Name,
    string MaskedIdNumber,
    int Group,
    AttendanceStatus? Status,
    SignInMethod? Method,
    DateTimeOffset? SignedInAt,
    string? Note,
    IReadOnlyList<CorrectionDetails> Corrections,
    PracticeDetails? Practice);

public sealed record CorrectionDetails(AttendanceStatus From, AttendanceStatus To, string Reason, DateTimeOffset At);

public sealed record PracticeDetails(string Instrument, string Process, string Result, Guid? AnswerCardFileId, string? Answers);
