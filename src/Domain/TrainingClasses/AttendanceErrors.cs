using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Refusals of sign-in, roll-call and practical records.</summary>
public static class AttendanceErrors
{
    public static readonly DomainError SessionNotBegun =
        new("attendance.session-not-begun", "Attendance is taken from one hour before the session on.", Article.A16_1);

    public static readonly DomainError AlreadyRecorded =
        new("attendance.already-recorded", "There is a record for this session already; correct it with a reason.", Article.A16_1);

    public static readonly DomainError NotRecorded =
        new("attendance.not-recorded", "There is no record to correct.", Article.A16_1);

    public static readonly DomainError CorrectionReasonMissing =
        new("attendance.correction-reason-missing", "A correction needs a reason.", Article.A16_1);

    public static readonly DomainError CorrectionChangesNothing =
        new("attendance.correction-changes-nothing", "The record says that already.", Article.A16_1);

    public static readonly DomainError RollCallNotOpen =
        new("attendance.roll-call-not-open", "The teacher has not opened self sign-in for this session.", Article.A16_1);

    public static readonly DomainError CodeInvalid =
        new("attendance.code-invalid", "The sign-in code is not one of this platform.", Article.A16_1);

    public static readonly DomainError CodeExpired =
        new("attendance.code-expired", "The sign-in code has expired; scan the one now shown.", Article.A16_1);

    public static readonly DomainError GroupTooLarge =
        new("attendance.group-too-large", "More trainees in a practical group than practice stations.", Article.A06_4);

    public static readonly DomainError NotPractical =
        new("practical-record.session-not-practical", "Practical records belong to practical sessions.", Article.A16_2);

    public static readonly DomainError RecordIncomplete =
        new("practical-record.incomplete", "A practical record names the instrument, the process, the result and an answer card or answers.", Article.A16_2);

    public static readonly DomainError TraineeNotThere =
        new("practical-record.trainee-not-there", "Who missed the session has no practical record of it.", Article.A16_2);
}
