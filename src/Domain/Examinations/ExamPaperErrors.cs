using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Examinations;

/// <summary>Refusals of the custody of papers (A20.1); each is recorded as an incident.</summary>
public static class ExamPaperErrors
{
    public static readonly DomainError OutOfOrder =
        new("exam-paper.out-of-order", "The chain of custody has one order, without gaps.", Article.A20_1);

    public static readonly DomainError HashDiffers =
        new("exam-paper.hash-differs", "The sealed file is not the one that was created.", Article.A20_1);

    public static readonly DomainError NotBeforeStart =
        new("exam-paper.not-before-start", "A paper is opened at the start of the examination, not before.", Article.A20_1);

    public static readonly DomainError SecondOpenerMissing =
        new("exam-paper.second-opener-missing", "Two different people open a paper.", Article.A20_1);

    public static readonly DomainError NotYourStep =
        new("exam-paper.not-your-step", "This step belongs to the society, or to an assessor of the examination.", Article.A20_1, ErrorKind.Forbidden);

    public static readonly DomainError NotOpened =
        new("exam-paper.not-opened", "The content of a paper cannot be read before it was opened.", Article.A20_1);

    public static readonly DomainError SubjectHasPaper =
        new("exam-paper.subject-has-paper", "The subject already has a paper.", Article.A20_1);

    public static readonly DomainError Unknown =
        new("exam-paper.unknown", "The examination has no such paper.", Kind: ErrorKind.NotFound);

    public static readonly DomainError OpenedWithOpening =
        new("exam-paper.opened-with-opening", "Creation and opening have their own commands.", Article.A20_1, ErrorKind.Invalid);
}
