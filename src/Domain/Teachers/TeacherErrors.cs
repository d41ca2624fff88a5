using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Teachers;

public static class TeacherErrors
{
    public static readonly DomainError NotApproved = new("teacher.not-approved", "The teacher is not on the centre's approved register.", Article.A17_1);
    public static readonly DomainError WrongSpecialty = new("teacher.wrong-specialty", "The teacher does not teach this specialty.", Article.A17_1);
    public static readonly DomainError TitleTooLow = new("teacher.title-too-low", "五级 to 三级 need a mid-level title, 二级 and 一级 a senior title.", Article.A17_1);
    public static readonly DomainError TitleExpired = new("teacher.title-expired", "No title of the teacher is in force on that day.", Article.A17_1);
    public static readonly DomainError TitleMissing = new("teacher.title-missing", "A teacher needs at least one professional title.", Article.A17_1);
    public static readonly DomainError TitleProofMissing = new("teacher.title-proof-missing", "Each title needs its proof.", Article.A17_1);
    public static readonly DomainError SpecialtyMissing = new("teacher.specialty-missing", "Name the occupation and at least one specialty to be taught.", Article.A17_1);
    public static readonly DomainError AccountTaken = new("teacher.account-taken", "The teacher has an account already.");
    public static readonly DomainError Duplicate = new("teacher.duplicate", "This person is on the centre's register of teachers already.", Article.A24_1);
    public static readonly DomainError NothingToApprove = new("teacher.nothing-to-approve", "Nothing of this teacher waits for the society.", Article.A24_1);
    public static readonly DomainError ReturnReasonMissing = new("teacher.return-reason-missing", "Say what has to be mended.", Article.A24_1);
    public static readonly DomainError HasLeft = new("teacher.has-left", "The teacher has left the centre.", Article.A24_1);
    public static readonly DomainError DevelopmentIncomplete = new("teacher.development-incomplete", "A development record names its subject and a day that has been.", Article.A24_1);
}
