using System.Globalization;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>A row that is right: whose attendance of which session.</summary>
internal sealed record AttendanceRow(int Number, TrainingClass Class, TrainingSession Session, AttendanceEntry Entry);

/// <summary>Reads attendance rows against the classes that they name, and says of every row what is wrong with it.</summary>
internal sealed class AttendanceSheet(
    SheetTable table, IReadOnlyDictionary<string, TrainingClass> classes, IReadOnlyDictionary<TraineeId, TraineeName> names, IClock clock)
{
    private const string ClassCode = "班级编号";
    private const string Session = "场次";
    private const string Date = "日期";
    private const string Kind = "类别";
    private const string Group = "组别";
    private const string IdNumber = "证件号码";
    private const string Name = "姓名";
    private const string SignedIn = "签到时间";
    private const string SignedOut = "签退时间";
    private const string Method = "签到方式";
    private const string Status = "状态";
    private const string Note = "备注";

    private readonly List<ImportRowError> _errors = [];
    private readonly HashSet<(TrainingSessionId, TraineeId)> _seen = [];
    private readonly Dictionary<TrainingClassId, Dictionary<string, TraineeName>> _members = classes.Values.ToDictionary(
        trainingClass => trainingClass.Id,
        trainingClass => trainingClass.Members.Select(member => names[member.TraineeId]).ToDictionary(name => name.DocumentNumber));

    public static IReadOnlyList<string> Headers { get; } = [ClassCode, Session, Date, Kind, IdNumber, Name, Status];

    public static string ClassCodeOf(SheetTable table, SheetRow row) => table.Cell(row, ClassCode).Trimmed ?? "";

    public (IReadOnlyList<AttendanceRow> Good, ImportPreview Preview) Read(IReadOnlyList<SheetRow> rows)
    {
        var good = new List<AttendanceRow>();
        foreach (var row in rows)
        {
            var before = _errors.Count;
            if (RowOf(row) is { } read && _errors.Count == before)
            {
                good.Add(read);
            }
        }

        return (good, ImportPreview.Of(rows.Count, _errors));
    }

    private AttendanceRow? RowOf(SheetRow row)
    {
        if (!classes.TryGetValue(ClassCodeOf(table, row), out var trainingClass))
        {
            return Wrong(row, ClassCode, AttendanceSheetErrors.ClassUnknown);
        }

        var number = int.TryParse(Text(row, Session), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        if (trainingClass.Sessions.FirstOrDefault(known => known.Number == number) is not { } session)
        {
            return Wrong(row, Session, AttendanceSheetErrors.SessionUnknown);
        }

        CheckSession(row, session);
        if (MemberOf(row, trainingClass) is not { } member)
        {
            return null;
        }

        if (!_seen.Add((session.Id, member.Id)))
        {
            return Wrong(row, IdNumber, AttendanceSheetErrors.DuplicateInFile);
        }

        if (AttendanceStatuses.FromChineseName(Text(row, Status)) is not { } status)
        {
            return Wrong(row, Status, AttendanceSheetErrors.StatusUnknown);
        }

        var known = trainingClass.Attendance.FirstOrDefault(record => record.SessionId == session.Id && record.TraineeId == member.Id);
        if (known is not null && known.Status != status)
        {
            return Wrong(row, Status, AttendanceSheetErrors.AlreadyRecorded);
        }

        return new AttendanceRow(row.Number, trainingClass, session, new AttendanceEntry(
            member.Id, status, MethodOf(row), TimeOf(row, SignedIn), TimeOf(row, SignedOut), GroupOf(row, session), Text(row, Note)));
    }

    private void CheckSession(SheetRow row, TrainingSession session)
    {
        if (Text(row, Date) != session.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Wrong(row, Date, AttendanceSheetErrors.DateDiffers);
        }

        if (Text(row, Kind) != (session.Kind is SessionKind.Theory ? "理论" : "实操"))
        {
            Wrong(row, Kind, AttendanceSheetErrors.KindDiffers);
        }
    }

    private TraineeName? MemberOf(SheetRow row, TrainingClass trainingClass)
    {
        if (Text(row, IdNumber) is not { } id)
        {
            Wrong(row, IdNumber, AttendanceSheetErrors.IdMissing);
            return null;
        }

        if (!_members[trainingClass.Id].TryGetValue(id.ToUpperInvariant(), out var member))
        {
            Wrong(row, IdNumber, AttendanceSheetErrors.IdUnknown);
            return null;
        }

        if (Text(row, Name) != member.Name)
        {
            Wrong(row, Name, AttendanceSheetErrors.NameNotAsId);
        }

        return member;
    }

    private SignInMethod? MethodOf(SheetRow row)
    {
        if (Text(row, Method) is not { } text)
        {
            return null;
        }

        var method = SignInMethods.FromChineseName(text);
        if (method is null)
        {
            Wrong(row, Method, AttendanceSheetErrors.MethodUnknown);
        }

        return method;
    }

    private DateTimeOffset? TimeOf(SheetRow row, string column)
    {
        if (Text(row, column) is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return clock.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        Wrong(row, column, AttendanceSheetErrors.TimeMalformed);
        return null;
    }

    private int? GroupOf(SheetRow row, TrainingSession session)
    {
        if (session.Kind is SessionKind.Theory || Text(row, Group) is not { } text)
        {
            return null;
        }

        if (text is ['第', .. var digits, '组'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var group) && group >= 1)
        {
            return group;
        }

        Wrong(row, Group, AttendanceSheetErrors.GroupMalformed);
        return null;
    }

    private string? Text(SheetRow row, string column) => table.Cell(row, column).Trimmed;

    private AttendanceRow? Wrong(SheetRow row, string column, DomainError error)
    {
        _errors.Add(ImportRowError.Of(row.Number, column, error));
        return null;
    }
}
