using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingClasses;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A trainee's own classes with timetable and own attendance.</summary>
[RequiresPermission(Permission.SignInToSession)]
[CrossesCentres("A trainee sees the own classes at whatever centre; the handler asks for the caller's membership only.")]
public sealed record GetMyTraining : IQuery<IReadOnlyList<MyTraining>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<GetMyTraining, IReadOnlyList<MyTraining>>
    {
        public async Task<IReadOnlyList<MyTraining>> Handle(GetMyTraining query, CancellationToken cancellationToken)
        {
            if (user.TraineeId is not { } trainee)
            {
                return [];
            }

            var classes = await database.Set<TrainingClass>()
                .Where(trainingClass => trainingClass.Members.Any(member => member.TraineeId == trainee && member.Active))
                .Include(trainingClass => trainingClass.Members.Where(member => member.TraineeId == trainee))
                .Include(trainingClass => trainingClass.Sessions)
                .Include(trainingClass => trainingClass.Attendance.Where(record => record.TraineeId == trainee))
                .Include(trainingClass => trainingClass.PracticalRecords.Where(record => record.TraineeId == trainee))
                .OrderByDescending(trainingClass => trainingClass.Id)
                .ToListAsync(cancellationToken);

            return [.. classes.Select(trainingClass => new MyTraining(
                trainingClass.Id.Value,
                trainingClass.Code,
                trainingClass.Row,
                trainingClass.Mode,
                trainingClass.Status,
                CompletionDetails.Of(trainingClass.CompletionOf(trainee)),
                [.. trainingClass.Sessions.OrderBy(session => session.Number).Select(session => new MySession(
                    session.Number,
                    session.Kind,
                    session.StartsAt,
                    session.EndsAt,
                    session.Topic,
                    session.Place,
                    trainingClass.Attendance.FirstOrDefault(record => record.SessionId == session.Id)?.Status))]))];
        }
    }
}

public sealed record MyTraining(
    Guid ClassId,
    string Code,
    ScopeRow Row,
    TeachingMode Mode,
    TrainingClassStatus Status,
    CompletionDetails Completion,
    IReadOnlyList<MySession> Sessions);

/// <param name="Status">Null until recorded.</param>
public sealed record MySession(
    int Number, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Topic, string Place, AttendanceStatus? Status);
