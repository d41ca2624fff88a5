using CmtsEval.Application.Common;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Who was at which session of a class, and of which practical sessions there are records (A16.1, A16.2).</summary>
[RequiresPermission(Permission.ReadTrainingClasses)]
public sealed record GetClassAttendance(Guid ClassId) : IQuery<IReadOnlyList<MemberAttendance>>
{
    internal sealed class Handler(ITrainingClassRepository classes) : IQueryHandler<GetClassAttendance, IReadOnlyList<MemberAttendance>>
    {
        public async Task<IReadOnlyList<MemberAttendance>> Handle(GetClassAttendance query, CancellationToken cancellationToken)
        {
            var trainingClass = await classes.GetAsync(new(query.ClassId), cancellationToken);
            var attendance = trainingClass.Attendance.ToLookup(record => record.TraineeId);
            var practice = trainingClass.PracticalRecords.ToLookup(record => record.TraineeId, record => record.SessionId.Value);

            return [.. trainingClass.Members.Select(member => new MemberAttendance(
                member.TraineeId.Value,
                [.. attendance[member.TraineeId].Select(record => new SessionAttendance(
                    record.SessionId.Value, record.Status, record.Corrections.Count > 0))],
                [.. practice[member.TraineeId]]))];
        }
    }
}

/// <param name="PractisedSessionIds">Practical sessions with a record of this trainee.</param>
public sealed record MemberAttendance(Guid TraineeId, IReadOnlyList<SessionAttendance> Records, IReadOnlyList<Guid> PractisedSessionIds);

/// <param name="Corrected">The record once said something else.</param>
public sealed record SessionAttendance(Guid SessionId, AttendanceStatus Status, bool Corrected);
