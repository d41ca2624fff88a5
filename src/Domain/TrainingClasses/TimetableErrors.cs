using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Refusals of a timetable that takes what is taken, and of changing it.</summary>
public static class TimetableErrors
{
    public static readonly DomainError TeacherBooked =
        new("timetable.teacher-booked", "The teacher teaches another class at that time.", Article.A17_1);

    public static readonly DomainError RoomBooked =
        new("timetable.room-booked", "Another class is in the room at that time.", Article.A06_3);

    public static readonly DomainError StationsBooked =
        new("timetable.stations-booked", "Other classes leave too few practice stations at that time.", Article.A06_4);

    public static readonly DomainError TraineeBooked =
        new("timetable.trainee-booked", "The trainee sits in another class at that time.", Article.A15_1);

    public static readonly DomainError SessionHeld =
        new("timetable.session-held", "The session has begun or its attendance was taken; it stands as it was held.", Article.A16_1);

    public static readonly DomainError TimeGone =
        new("timetable.time-gone", "A session is moved to a time that is still to come.", Article.A15_1);

    public static readonly DomainError ChangeReasonMissing =
        new("timetable.change-reason-missing", "A change of the timetable needs a reason.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ChangesNothing =
        new("timetable.changes-nothing", "The session is at that time and place with that teacher already.");
}
