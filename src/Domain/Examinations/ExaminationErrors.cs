using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

/// <summary>Refusals of requesting, arranging, holding, marking and publishing an examination.</summary>
public static class ExaminationErrors
{
    public static readonly DomainError ClassNotCompleted =
        new("examination.class-not-completed", "Only a completed class is examined.", Article.A16_3);

    public static readonly DomainError NobodyEligible =
        new("examination.nobody-eligible", "Nobody in the class completed the training.", Article.A16_3);

    public static readonly DomainError AlreadyRequested =
        new("examination.already-requested", "The class already has an examination.");

    public static readonly DomainError NotToBeArranged =
        new("examination.not-to-be-arranged", "Time, place and mode are set before the examination starts.", Article.A20_2);

    public static readonly DomainError StartInThePast =
        new("examination.start-in-the-past", "An examination starts in the future and ends after it starts.", Article.A20_2);

    public static readonly DomainError PlaceMissing =
        new("examination.place-missing", "The arrangement names the place and at least one room with seats.", Article.A20_2);

    public static readonly DomainError SeatsTooFew =
        new("examination.seats-too-few", "The rooms have fewer seats than there are eligible candidates.", Article.A06_3);

    public static readonly DomainError MoreThanSeats =
        new("examination.more-than-seats", "The rooms are larger than the seats of the centre.", Article.A06_3);

    public static readonly DomainError MoreThanStations =
        new("examination.more-than-stations", "More are examined in practice at once than there are stations.", Article.A06_4);

    public static readonly DomainError NotArranged =
        new("examination.not-arranged", "The society has not set time, place and mode, or the examination is over.", Article.A20_2);

    public static readonly DomainError AssessorTaughtTheClass =
        new("examination.assessor-taught-the-class", "Who taught the class does not examine it.", Article.A20_3);

    public static readonly DomainError UndeclaredConflict =
        new("examination.undeclared-conflict", "A candidate works for the assessor's employer and no conflict is declared.", Article.A20_3);

    public static readonly DomainError InvigilatorsTooFew =
        new("examination.invigilators-too-few", "A room needs at least two invigilators and one for every 15 candidates.", Article.A20_3);

    public static readonly DomainError PracticalAssessorsTooFew =
        new("examination.practical-assessors-too-few", "Practice is assessed by at least three assessors, an odd number.", Article.A20_3);

    public static readonly DomainError AssignedTwice =
        new("examination.assigned-twice", "An assessor has the same duty twice.", Article.A20_3);

    public static readonly DomainError RoomUnknown =
        new("examination.room-unknown", "An invigilator watches one of the rooms.", Article.A20_3);

    public static readonly DomainError AssessorsMissing =
        new("examination.assessors-missing", "No assessors are assigned.", Article.A20_3);

    public static readonly DomainError NotAnAssessorOfThisExamination =
        new("examination.not-an-assessor-of-this-examination", "Only an assessor of this examination does this.", Article.A20_3, ErrorKind.Forbidden);

    public static readonly DomainError NotBegun =
        new("examination.not-begun", "Check-in starts one hour before the examination; it is held once it started.");

    public static readonly DomainError CandidateUnknown =
        new("examination.candidate-unknown", "The trainee is not a candidate of this examination.", Kind: ErrorKind.NotFound);

    public static readonly DomainError CandidateNotEligible =
        new("examination.candidate-not-eligible", "Who did not complete the training cannot sit the examination.", Article.A16_3);

    public static readonly DomainError CheckInIncomplete =
        new("examination.check-in-incomplete", "Every eligible candidate is checked in or noted absent.");

    public static readonly DomainError TheoryPaperNotOpened =
        new("examination.theory-paper-not-opened", "An examination is held with a theory paper opened by two people.", Article.A20_1);

    public static readonly DomainError IncidentWithoutDescription =
        new("examination.incident-without-description", "An incident needs a description.", Kind: ErrorKind.Invalid);

    public static readonly DomainError NotHeld =
        new("examination.not-held", "Marks are entered after the examination was held and until they are verified.");

    public static readonly DomainError NotMarked =
        new("examination.not-marked", "Every eligible candidate needs every mark before the second check.");

    public static readonly DomainError SecondPersonNeeded =
        new("examination.second-person-needed", "Who entered a mark or proposed a change does not check it.");

    public static readonly DomainError NotLocked =
        new("examination.not-locked", "Locked marks are changed after the second check and before the examination closes.");

    public static readonly DomainError ChangeReasonMissing =
        new("examination.change-reason-missing", "A change of a locked mark needs a reason.");

    public static readonly DomainError ChangeOpen =
        new("examination.change-open", "A proposed change of a mark waits for its second person.");

    public static readonly DomainError ChangeUnknown =
        new("examination.change-unknown", "There is no such proposed change.", Kind: ErrorKind.NotFound);

    public static readonly DomainError NotVerified =
        new("examination.not-verified", "Results are published after the second check.");

    public static readonly DomainError NotPublished =
        new("examination.not-published", "The results are not published.");

    public static readonly DomainError PublicationNotOver =
        new("examination.publication-not-over", "The publication period is not over.");

    public static readonly DomainError VoidReasonMissing =
        new("examination.void-reason-missing", "An examination is voided with a reason, and not once it is closed.");
}
