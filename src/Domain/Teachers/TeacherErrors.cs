using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Teachers;

public static class TeacherErrors
{
    public static readonly DomainError NotApproved = new("teacher.not-approved", "The teacher is not on the centre's approved register.", Article.A17_1);
    public static readonly DomainError WrongSpecialty = new("teacher.wrong-specialty", "The teacher does not teach this specialty.", Article.A17_1);
    public static readonly DomainError TitleTooLow = new("teacher.title-too-low", "五级 to 三级 need a mid-level title, 二级 and 一级 a senior title.", Article.A17_1);
    public static readonly DomainError AccountTaken = new("teacher.account-taken", "The teacher has an account already.");
    public static readonly DomainError Duplicate = new("teacher.duplicate", "This person is on the centre's register of teachers already.", Article.A24_1);
}
