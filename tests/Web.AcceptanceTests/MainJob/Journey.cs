using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>The whole job of the samples over HTTP, step by step, each by the person whose work it is.</summary>
internal sealed partial class Journey
{
    private readonly Dictionary<string, Guid> _notices = [];
    private readonly Dictionary<string, Guid> _classes = [];
    private readonly Dictionary<string, Guid> _examinations = [];
    private readonly Dictionary<string, Guid> _submissions = [];
    private readonly Dictionary<Guid, HttpClient> _assessors = [];
    private readonly Dictionary<string, List<Guid>> _assessorsOf = [];
    private readonly Dictionary<string, Guid> _teacherOf = [];

    private Journey(HttpCentre centre, HttpClient administrator, HttpClient reviewer, HttpClient approver) =>
        (Centre, Administrator, Reviewer, Approver) = (centre, administrator, reviewer, approver);

    public HttpCentre Centre { get; }

    public HttpClient Administrator { get; }

    public HttpClient Reviewer { get; }

    public HttpClient Approver { get; }

    private HttpClient Manager => Centre.Manager;

    /// <summary>From the first application, with its real files, to the active centre and its committed assessors.</summary>
    public static async Task<Journey> BeginAsync()
    {
        var administrator = await People.As(Role.SocietyAdministrator);
        await Post(administrator, "/api/occupations/ship", new { });
        var centre = await Given.AnActiveCentre(realFiles: true);
        var journey = new Journey(centre, administrator, await People.As(Role.SocietyReviewer), await People.As(Role.SocietyApprover));
        await journey.StaffAsync();
        return journey;
    }

    public static void MoveTo(DateOnly day, int hour = 9) =>
        WebApplication.Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.FromHours(8)).ToUniversalTime());

    public static async Task<T> Get<T>(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return await Given.Answer<T>(response);
    }

    public static Task Post(HttpClient client, string path, object body) => Given.Done(client.PostAsJsonAsync(path, body, Given.Json));

    public static async Task<T> Post<T>(HttpClient client, string path, object body)
    {
        using var response = await client.PostAsJsonAsync(path, body, Given.Json);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<T>(Given.Json))!;
    }

    public static Task Put(HttpClient client, string path, object body) => Given.Done(client.PutAsJsonAsync(path, body, Given.Json));

    /// <summary>Uploads a file of the samples.</summary>
    public static async Task<Guid> Upload(HttpClient owner, string sample, FilePurpose purpose)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(purpose.ToString()), "purpose");
        var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(ApplicationSample.Folder, sample)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", Path.GetFileName(sample));
        using var response = await owner.PostAsync("/api/files", form);
        return (await Given.Answer<JsonElement>(response, System.Net.HttpStatusCode.Created)).GetProperty("id").GetGuid();
    }

    /// <summary>Accounts and signed commitment letters for the assessors; who may teach and examine what.</summary>
    private async Task StaffAsync()
    {
        var clients = await Given.CommittedAssessors(Centre);
        for (var index = 0; index < clients.Count; index++)
        {
            _assessors[Centre.AssessorIds[index]] = clients[index];
        }

        foreach (var specialty in SampleClass.All.Select(each => each.Row.Specialty).Distinct())
        {
            var assessors = await Get<JsonElement>(Manager, $"/api/assessors?size=100&specialty={Uri.EscapeDataString(specialty)}");
            _assessorsOf[specialty] =
            [
                .. assessors.GetProperty("items").EnumerateArray()
                    .OrderByDescending(assessor => assessor.GetProperty("specialties").GetArrayLength())
                    .Select(assessor => assessor.GetProperty("id").GetGuid()),
            ];
            var teachers = await Get<JsonElement>(Manager, $"/api/teachers?size=100&specialty={Uri.EscapeDataString(specialty)}");
            _teacherOf[specialty] = teachers.GetProperty("items").EnumerateArray()
                .First(teacher => teacher.GetProperty("titleLevel").GetString() == "Senior")
                .GetProperty("id").GetGuid();
        }
    }
}
