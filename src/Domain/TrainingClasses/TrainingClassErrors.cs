using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Refusals of planning and leading a class.</summary>
public static class TrainingClassErrors
{
    public static readonly DomainError CodeTaken =
        new("training-class.code-taken", "The centre already has a class with this code.");

    public static readonly DomainError CodeMissing =
        new("training-class.code-missing", "A class needs a code of 1 to 30 characters.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ModeMissing =
        new("training-class.mode-missing", "A class states its mode: on site, online or blended.", Article.A26_1);

    public static readonly DomainError NoticeOfAnotherCentre =
        new("training-class.notice-of-another-centre", "The notice belongs to another centre.");

    public static readonly DomainError NoMembers =
        new("training-class.no-members", "A class needs at least one accepted registration.");

    public static readonly DomainError RegistrationNotAccepted =
        new("training-class.registration-not-accepted", "Only accepted registrations of the notice join a class.", Article.A12_2);

    public static readonly DomainError RegistrationTwice =
        new("training-class.registration-twice", "A registration is in the class twice.");

    public static readonly DomainError RegistrationInAnotherClass =
        new("training-class.registration-in-another-class", "A registration already belongs to another class.");

    public static readonly DomainError TheoryMissing =
        new("training-class.theory-missing", "A class has theory and practical sessions; there is no theory.", Article.A15_1);

    public static readonly DomainError PracticalMissing =
        new("training-class.practical-missing", "A class has theory and practical sessions; there is no practical one.", Article.A15_1);

    public static readonly DomainError TheoryHoursTooFew =
        new("training-class.theory-hours-too-few", "The theory hours are below those of the occupation and level.", Article.A15_1);

    public static readonly DomainError PracticalHoursTooFew =
        new("training-class.practical-hours-too-few", "The practical hours are below those of the occupation and level.", Article.A15_1);

    public static readonly DomainError SessionIncomplete =
        new("training-class.session-incomplete", "A session needs a topic, a place and 1 to 8 hours, and ends after it starts.", Article.A15_1);

    public static readonly DomainError SessionTooShort =
        new("training-class.session-too-short", "A session lasts at least 45 minutes for every hour that it counts for.", Article.A15_1);

    public static readonly DomainError SessionsOverlap =
        new("training-class.sessions-overlap", "Two sessions of the class overlap.");

    public static readonly DomainError MoreThanSeats =
        new("training-class.more-than-seats", "The class is larger than the seats of the centre.", Article.A06_3);

    public static readonly DomainError GroupLargerThanStations =
        new("training-class.group-larger-than-stations", "A practical group is larger than the practice stations of the specialty.", Article.A06_4);

    public static readonly DomainError GroupsIncomplete =
        new("training-class.groups-incomplete", "Practical groups are numbered from 1, and either all members name one or none does.");

    public static readonly DomainError TeacherOfAnotherCentre =
        new("training-class.teacher-of-another-centre", "The teacher belongs to another centre.", Article.A17_1);

    public static readonly DomainError NotATeacherOfThisClass =
        new("training-class.not-a-teacher-of-this-class", "A teacher keeps only the records of their own classes.", Kind: ErrorKind.Forbidden);

    public static readonly DomainError NotOpen =
        new("training-class.not-open", "The class is completed or cancelled; its records no longer change.");

    public static readonly DomainError SessionsNotOver =
        new("training-class.sessions-not-over", "A class is completed after its last session.");

    public static readonly DomainError RollCallIncomplete =
        new("training-class.roll-call-incomplete", "Every member needs an attendance record for every session.", Article.A16_1);

    public static readonly DomainError CancellationReasonMissing =
        new("training-class.cancellation-reason-missing", "A cancellation needs a reason.", Kind: ErrorKind.Invalid);

    public static readonly DomainError SessionUnknown =
        new("training-class.session-unknown", "The class has no such session.", Kind: ErrorKind.NotFound);

    public static readonly DomainError MemberUnknown =
        new("training-class.member-unknown", "The trainee is not a member of the class.", Kind: ErrorKind.NotFound);
}
