using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.Certificates;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>From the end of the publication to certificates, over HTTP.</summary>
internal static partial class Given
{
    public const string Submissions = "/api/result-submissions";

    public static Task<HttpResponseMessage> Prepare(HttpClient user, HttpExamination examination, params IEnumerable<Guid> trainees) =>
        user.PostAsJsonAsync(Submissions, new { examinationId = examination.Id, traineeIds = trainees });

    public static Task<HttpResponseMessage> Act(HttpClient user, HttpSubmission submission, string action, object? body = null) =>
        user.PostAsJsonAsync($"{Submissions}/{submission.Id}/{action}", body ?? new { }, Json);

    public static object Decisions(ResultVerdict verdict, params IEnumerable<Guid> trainees) =>
        new { decisions = trainees.Select(traineeId => new { traineeId, verdict }) };

    /// <summary>The publication is over; theory marks by member, 80 for the rest.</summary>
    public static Task<HttpExamination> AClosedExamination(int members = 2, HttpCentre? centre = null, params decimal[] theory) =>
        Beginnings.Of(centre is null, $"closed examination {members} {string.Join(',', theory)}", async () =>
        {
            var published = await APublishedExamination(members, centre, theory);
            WebApplication.Time.Advance(TimeSpan.FromDays(14));
            await Done((await People.As(Role.SocietyReviewer)).PostAsJsonAsync($"/api/examinations/{published.Id}/close", new { }));
            return published;
        });

    /// <summary>Of these members, by index; all of them where none is named.</summary>
    public static async Task<HttpSubmission> ASubmission(HttpExamination examination, params int[] members)
    {
        var trainees = examination.Class.Members.Where((_, index) => members.Length == 0 || members.Contains(index)).Select(member => member.TraineeId);
        var id = await Answer<Guid>(await Prepare(examination.Assessors[0], examination, trainees), HttpStatusCode.Created);
        var submission = new HttpSubmission(id, examination, [.. trainees]);
        await Done(Act(examination.Assessors[0], submission, "submit"));
        return submission;
    }

    public static async Task<IReadOnlyList<IssuedCertificate>> IssuedCertificates(HttpExamination examination)
    {
        var submission = await ASubmission(examination);
        var reviewer = await People.As(Role.SocietyReviewer);
        await Done(Act(reviewer, submission, "start-review"));
        await Done(Act(reviewer, submission, "decisions", Decisions(ResultVerdict.Approved, submission.TraineeIds)));
        await Done(Act(reviewer, submission, "conclude"));
        return await Answer<IReadOnlyList<IssuedCertificate>>(await Act(await People.As(Role.SocietyApprover), submission, "certificates"));
    }

    /// <summary>Puts a member of a class on the blacklist, with evidence.</summary>
    public static async Task ABlacklistEntry(HttpCentre centre, Guid registration)
    {
        var evidence = await ASampleFile(centre.Manager, "Evidence", "proofs/trainee-02/diploma.pdf");
        await Done(centre.Manager.PostAsJsonAsync(
            $"/api/registrations/{registration}/blacklist", new { ground = "学历证书编号经查不实", evidenceFileIds = new[] { evidence } }));
    }

    public static async Task<int> CountOf(HttpClient reader, string list) =>
        (await reader.GetFromJsonAsync<JsonElement>(list)).GetProperty("items").GetArrayLength();
}

/// <param name="TraineeIds">Who is submitted.</param>
internal sealed record HttpSubmission(Guid Id, HttpExamination Examination, IReadOnlyList<Guid> TraineeIds);
