using System.Net;
using System.Net.Http.Json;
using CmtsEval.Domain.Files;

namespace CmtsEval.Web.AcceptanceTests;

internal static partial class Given
{
    /// <param name="validUntil">Of the one title; null for no end.</param>
    public static object ATeacherProposal(string level, Guid? proof, DateOnly? validUntil = null) => new
    {
        name = "周明",
        idNumber = SamplePerson.IdNumber(40),
        mobile = SamplePerson.Mobile(40),
        profile = new
        {
            titles = new[] { new { name = "工程师", level, specialty = "长度计量", certificateNumber = "9920201199", awardedOn = "2020-12-01", validUntil, proof } },
            occupationCode = "4-08-05-06",
            specialties = new[] { "长度计量员" },
        },
    };

    public static async Task<Guid> AProposedTeacher(HttpCentre centre, DateOnly? validUntil = null)
    {
        var proof = await AFile(centre.Manager, FilePurpose.TeacherTitleProof, "title.pdf");
        return await Answer<Guid>(
            await centre.Manager.PostAsJsonAsync("/api/teachers", ATeacherProposal("Mid", proof, validUntil)), HttpStatusCode.Created);
    }
}
