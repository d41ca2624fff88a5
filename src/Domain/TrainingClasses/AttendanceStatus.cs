namespace CmtsEval.Domain.TrainingClasses;

/// <summary>How somebody attended one session (A16.1).</summary>
public enum AttendanceStatus
{
    /// <summary>出勤</summary>
    Present,

    /// <summary>迟到: counts as attended.</summary>
    Late,

    /// <summary>早退: counts as attended.</summary>
    LeftEarly,

    /// <summary>请假: does not count.</summary>
    Excused,

    /// <summary>缺勤: does not count.</summary>
    Absent,
}

/// <summary>What a status means and how sheets call it.</summary>
public static class AttendanceStatuses
{
    private static readonly Dictionary<string, AttendanceStatus> ByName = new(StringComparer.Ordinal)
    {
        ["出勤"] = AttendanceStatus.Present,
        ["迟到"] = AttendanceStatus.Late,
        ["早退"] = AttendanceStatus.LeftEarly,
        ["请假"] = AttendanceStatus.Excused,
        ["缺勤"] = AttendanceStatus.Absent,
    };

    public static bool CountsAsAttended(this AttendanceStatus status) =>
        status is AttendanceStatus.Present or AttendanceStatus.Late or AttendanceStatus.LeftEarly;

    /// <summary>The status with this Chinese name; null when there is none.</summary>
    public static AttendanceStatus? FromChineseName(string? name) =>
        name is not null && ByName.TryGetValue(name.Trim(), out var status) ? status : null;
}
