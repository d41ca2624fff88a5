using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>What is wrong with a row of an attendance sheet; the part after the dot is the kind that previews name.</summary>
public static class AttendanceSheetErrors
{
    public static readonly DomainError RowsRefused =
        new("attendance-import.rows-refused", "Rows of the sheet are wrong; nothing was imported.", Article.A16_1);

    public static readonly DomainError ClassUnknown =
        new("attendance-import.class-unknown", "The centre has no open class with this code.");

    public static readonly DomainError SessionUnknown =
        new("attendance-import.session-unknown", "The class has no session with this number.");

    public static readonly DomainError DateDiffers =
        new("attendance-import.date-differs", "The session is on another day.");

    public static readonly DomainError KindDiffers =
        new("attendance-import.kind-differs", "The session is of the other kind, theory or practical.");

    public static readonly DomainError GroupMalformed =
        new("attendance-import.group-malformed", "A practical group is written 第1组.");

    public static readonly DomainError IdMissing =
        new("attendance-import.id-missing", "The row has no ID number.");

    public static readonly DomainError IdUnknown =
        new("attendance-import.id-unknown", "Nobody with this ID number is in the class.");

    public static readonly DomainError NameNotAsId =
        new("attendance-import.name-not-as-id", "The member with this ID number has another name.");

    public static readonly DomainError DuplicateInFile =
        new("attendance-import.duplicate-in-file", "An earlier row is of the same trainee and session.");

    public static readonly DomainError TimeMalformed =
        new("attendance-import.time-malformed", "A time is written 2027-03-08 08:19:29.");

    public static readonly DomainError MethodUnknown =
        new("attendance-import.method-unknown", "The way of signing in is 动态二维码, 身份证 or 人工.");

    public static readonly DomainError StatusUnknown =
        new("attendance-import.status-unknown", "The status is 出勤, 迟到, 早退, 请假 or 缺勤.");

    public static readonly DomainError AlreadyRecorded =
        new("attendance-import.already-recorded", "The record says otherwise already; correct it with a reason.", Article.A16_1);
}
