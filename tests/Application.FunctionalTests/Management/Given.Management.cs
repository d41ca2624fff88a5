using CmtsEval.Application.Management;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    /// <summary>Somebody full-time who is on no register yet.</summary>
    public static EnterManagementMember AManager(int person = 30) => new(
        "陆管", SamplePerson.IdNumber(person), SamplePerson.Mobile(person), new ManagementPostInput("副主任", true, new DateOnly(2025, 3, 1), "教学质量"));
}
