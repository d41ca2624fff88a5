using CmtsEval.Domain.Files;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static TeacherProfile LengthProfile(TitleLevel level = TitleLevel.Mid, DateOnly? validUntil = null) =>
        new([Title(level, validUntil)], "4-08-05-06", ["长度计量员"]);

    public static TeacherTitle Title(TitleLevel level, DateOnly? validUntil = null) =>
        new("工程师", level, "长度计量", "9920201199", new DateOnly(2020, 12, 1), validUntil, StoredFileId.New());

    public static Teacher AProposedTeacher(TeacherProfile? profile = null) => Teacher.Propose(
        AnActiveCentre(), "周明", SamplePerson.IdNumber(40), SamplePerson.Mobile(40), profile ?? LengthProfile(), Applicant, Today);

    public static Teacher AnApprovedTeacher(TeacherProfile? profile = null)
    {
        var teacher = AProposedTeacher(profile);
        teacher.Approve(Li, Today);
        return teacher;
    }
}
