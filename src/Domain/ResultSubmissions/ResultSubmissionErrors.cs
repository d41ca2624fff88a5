using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.ResultSubmissions;

/// <summary>Why results are not submitted or not decided.</summary>
public static class ResultSubmissionErrors
{
    public static readonly DomainError NotAnAssessor = new(
        "result-submission.not-an-assessor", "Only an assessor of this examination submits its results.", Article.A22_1, ErrorKind.Forbidden);

    public static readonly DomainError ExistsAlready =
        new("result-submission.exists-already", "The results of this examination have a submission already.");

    public static readonly DomainError NotOpen =
        new("result-submission.not-open", "Only a draft or a returned submission is changed and submitted.");

    public static readonly DomainError NobodyNamed =
        new("result-submission.nobody-named", "A submission names at least one trainee.", Article.A22_1);

    public static readonly DomainError NamedTwice =
        new("result-submission.named-twice", "A trainee is named twice.", Kind: ErrorKind.Invalid);

    public static readonly DomainError ExaminationNotClosed =
        new("result-submission.examination-not-closed", "Results are submitted once their publication is over.", Article.A22_1);

    public static readonly DomainError CustodyIncomplete =
        new("result-submission.custody-incomplete", "The chain of custody of the examination papers is not complete.", Article.A20_1);

    public static readonly DomainError NotACandidate =
        new("result-submission.not-a-candidate", "The trainee belongs neither to the class nor to the examination.", Article.A23_1);

    public static readonly DomainError RegistrationUnchecked =
        new("result-submission.registration-unchecked", "The registration has not been checked and accepted.", Article.A12_2);

    public static readonly DomainError AttendanceInsufficient =
        new("result-submission.attendance-insufficient", "The trainee attended too little of theory or of practice.", Article.A16_3);

    public static readonly DomainError PracticalRecordsMissing =
        new("result-submission.practical-records-missing", "Records of practical sessions are missing.", Article.A16_2);

    public static readonly DomainError MarkMissing =
        new("result-submission.mark-missing", "A mark is missing.", Article.A22_1);

    public static readonly DomainError NotPassed =
        new("result-submission.not-passed", "The trainee did not pass a subject.", Article.A23_1);

    public static readonly DomainError NotSubmitted =
        new("result-submission.not-submitted", "Only submitted results are taken into review.");

    public static readonly DomainError NotUnderReview =
        new("result-submission.not-under-review", "The results are not under review.");

    public static readonly DomainError TraineeUnknown =
        new("result-submission.trainee-unknown", "The submission does not name this trainee.", Kind: ErrorKind.NotFound);

    public static readonly DomainError ReasonMissing =
        new("result-submission.reason-missing", "Refusing or returning results needs a reason.", Article.A22_2);

    public static readonly DomainError Undecided =
        new("result-submission.undecided", "Every trainee needs a decision before the review ends.", Article.A22_2);

    public static readonly DomainError NothingApproved =
        new("result-submission.nothing-approved", "Where nobody is approved, the submission is returned with a reason.", Article.A22_2);
}
