using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    public static async Task<TeacherProfileInput> ATeacherProfile(TestUser manager, TitleLevel level = TitleLevel.Mid, DateOnly? validUntil = null) => new(
        [new TeacherTitleInput("工程师", level, "长度计量", "9920201199", new DateOnly(2020, 12, 1), validUntil, await AFile(manager, FilePurpose.TeacherTitleProof))],
        "4-08-05-06",
        ["长度计量员"]);

    public static async Task<Guid> AProposedTeacher(ActiveCentre centre, int person = 40) => await Testing.SendAsync(
        centre.Manager, new ProposeTeacher("周明", SamplePerson.IdNumber(person), SamplePerson.Mobile(person), await ATeacherProfile(centre.Manager)));

    public static async Task<Guid> AnApprovedTeacher(ActiveCentre centre, int person = 40)
    {
        var teacher = await AProposedTeacher(centre, person);
        await Testing.SendAsync(Users.Reviewer, new ApproveTeacher(teacher));
        return teacher;
    }
}
