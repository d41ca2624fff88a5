using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Web.AcceptanceTests;

/// <summary>States that tests begin from, made over HTTP by the people whose work it is.</summary>
internal static partial class Given
{
    public static readonly JsonSerializerOptions Json = ApplicationSample.Json;

    private const string Applications = "/api/branch-centre-applications";

    private static readonly string[] Usccs = ["12330199MA99TYK77Q", "91350100M000100Y43", "91330199MA99ENN317"];

    /// <summary>Uploads a file of the samples, or a small PDF when no such file is wanted.</summary>
    public static async Task<Guid> AFile(HttpClient owner, FilePurpose purpose, string fileName, bool real = false)
    {
        var bytes = real
            ? await File.ReadAllBytesAsync(Path.Combine(ApplicationSample.Folder, "application", fileName))
            : Encoding.ASCII.GetBytes($"%PDF-1.4\n%{fileName}\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(purpose.ToString()), "purpose");
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", real ? Path.GetFileName(fileName) : Path.ChangeExtension(fileName, ".pdf"));
        var response = await owner.PostAsync("/api/files", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    /// <summary>Uploads every file that a sample application names and answers the id of each.</summary>
    public static async Task<Dictionary<string, Guid>> TheFilesOf(HttpClient owner, bool real)
    {
        var ids = new Dictionary<string, Guid>();
        var purposes = new Dictionary<string, FilePurpose>
        {
            ["premises-ownership.pdf"] = FilePurpose.PremisesOwnership,
            ["lease-contract.pdf"] = FilePurpose.LeaseContract,
            ["training-work-plan.pdf"] = FilePurpose.TrainingWorkPlan,
            ["management-rules.pdf"] = FilePurpose.ManagementRules,
            ["teacher-title-proof.pdf"] = FilePurpose.TeacherTitleProof,
            ["equipment.xlsx"] = FilePurpose.EquipmentList,
            ["personnel.xlsx"] = FilePurpose.PersonnelList,
            ["site-photo-1.jpg"] = FilePurpose.SitePhoto,
            ["site-photo-2.jpg"] = FilePurpose.SitePhoto,
        };
        foreach (var (name, purpose) in purposes)
        {
            ids[name] = real
                ? await AFile(owner, purpose, name, real: true)
                : ids.Count == 0 ? await AFile(owner, FilePurpose.PremisesOwnership, name) : ids.Values.First();
        }

        return ids;
    }

    /// <summary>A draft with the sample's content; several units in one test differ in name and USCC.</summary>
    public static async Task<HttpApplication> ADraftApplication(
        int unit = 1, bool realFiles = false, JsonObject? form = null, Action<JsonObject>? change = null)
    {
        var applicant = await People.As(Role.BranchManager, $"manager-{unit}");
        var files = await TheFilesOf(applicant, realFiles);
        var sections = form ?? ApplicationSample.Good(name => files[name]);
        if (unit > 1)
        {
            sections["unit"]!["name"] = $"第{unit}计量测试研究院";
            sections["unit"]!["uscc"] = Usccs[unit - 1];
        }

        change?.Invoke(sections);
        var created = await applicant.PostAsync(Applications, null);
        var id = await Answer<Guid>(created, HttpStatusCode.Created);
        await Done(applicant.PatchAsJsonAsync($"{Applications}/{id}", new JsonObject { ["sections"] = sections.DeepClone() }));
        return new HttpApplication(id, applicant, []);
    }

    public static async Task<HttpApplication> ASubmittedApplication(int unit = 1, bool realFiles = false, Action<JsonObject>? change = null)
    {
        var application = await ADraftApplication(unit, realFiles, change: change);
        await Done(application.Applicant.PostAsJsonAsync($"{Applications}/{application.Id}/submit", new { }));
        return application;
    }

    /// <summary>The applicant has signed the agreement; the approver's signature is due.</summary>
    /// <param name="scope">What is granted; the whole that was applied for unless given.</param>
    public static async Task<HttpApplication> ASignedAgreement(
        int unit = 1, bool realFiles = false, Action<JsonObject>? change = null, IReadOnlyList<ScopeRow>? scope = null)
    {
        var application = await AnAuditedApplication(unit, realFiles, change: change);
        var path = $"{Applications}/{application.Id}";
        var approver = await People.As(Role.SocietyApprover);
        await Done(approver.PostAsJsonAsync($"{path}/agreement", new { scope = scope ?? WholeScope }, Json));
        var offered = (await application.Applicant.GetFromJsonAsync<JsonElement>(path)).GetProperty("agreement");
        await Done(application.Applicant.PostAsJsonAsync(
            $"{path}/agreement/sign", new { documentHash = offered.GetProperty("sha256").GetString(), name = People.DisplayName($"manager-{unit}") }));
        return application;
    }

    /// <summary>An active centre with the sample's scope and registers; small files unless the real ones are wanted.</summary>
    /// <param name="change">What its form says differently from the sample.</param>
    public static Task<HttpCentre> AnActiveCentre(int unit = 1, bool realFiles = false, Action<JsonObject>? change = null) =>
        Beginnings.Of(change is null, $"active centre {unit} {realFiles}", async () =>
        {
            var application = await ASignedAgreement(unit, realFiles, change);
            var approver = await People.As(Role.SocietyApprover);
            var approved = await approver.PostAsJsonAsync($"{Applications}/{application.Id}/approve", new { name = People.DisplayName("the-societyapprover") });
            var id = await Answer<Guid>(approved, HttpStatusCode.Created);
            var manager = application.Applicant;
            var centre = await manager.GetFromJsonAsync<JsonElement>($"/api/branch-centres/{id}");
            return new HttpCentre(
                id,
                centre.GetProperty("code").GetString()!,
                application.Id,
                manager,
                await IdsOf(manager, "/api/teachers?size=100"),
                await IdsOf(manager, "/api/assessors?size=100"));
        });

    /// <summary>Opens an account for each assessor of the centre and lets them sign the commitment letter; in the order of the application.</summary>
    public static async Task<IReadOnlyList<HttpClient>> CommittedAssessors(HttpCentre centre)
    {
        var clients = await StaffAccounts(centre, Role.Assessor, centre.AssessorIds);
        foreach (var client in clients)
        {
            await Done(client.PostAsJsonAsync(
                "/api/assessors/commitment-letter",
                new
                {
                    letterVersion = Domain.Assessors.CommitmentLetter.CurrentVersion,
                    textHash = Domain.Assessors.CommitmentLetter.CurrentTextHash,
                }));
        }

        return clients;
    }

    /// <summary>Opens an account for each teacher of the centre; in the order of the application.</summary>
    public static Task<IReadOnlyList<HttpClient>> TeacherAccounts(HttpCentre centre) => StaffAccounts(centre, Role.Teacher, centre.TeacherIds);

    public static object[] AllPassed =>
        [.. ApplicationRequirement.All.Select(article => new { rule = article.Rule, result = "Passed" })];

    public static IReadOnlyList<Domain.Occupations.ScopeRow> WholeScope => ApplicationSample.ToDocument(ApplicationSample.Good()).Scope().Rows;

    public static async Task Done(Task<HttpResponseMessage> request)
    {
        var response = await request;
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    public static async Task<T> Answer<T>(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        response.StatusCode.ShouldBe(expected, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<T>(Json))!;
    }

    private static async Task<IReadOnlyList<HttpClient>> StaffAccounts(HttpCentre centre, Role role, IReadOnlyList<Guid> register)
    {
        var clients = new List<HttpClient>();
        foreach (var id in register)
        {
            var userName = $"{role.ToString().ToLowerInvariant()}-{id:n}"[..40];
            await Done(centre.Manager.PostAsJsonAsync("/api/accounts/staff", new
            {
                userName,
                displayName = userName,
                password = People.Password,
                role = role.ToString(),
                teacherId = role is Role.Teacher ? id : (Guid?)null,
                assessorId = role is Role.Assessor ? id : (Guid?)null,
            }));
            clients.Add(People.Client(userName, People.Password));
        }

        return clients;
    }

    private static async Task<IReadOnlyList<Guid>> IdsOf(HttpClient client, string path)
    {
        var page = await client.GetFromJsonAsync<JsonElement>(path);
        var form = ApplicationSample.ToDocument(ApplicationSample.Good());
        List<string?> names = [.. form.Teachers.Select(teacher => teacher.Name), .. form.Assessors.Select(assessor => assessor.Name)];
        return [.. page.GetProperty("items").EnumerateArray()
            .OrderBy(item => names.IndexOf(item.GetProperty("name").GetString()))
            .Select(item => item.GetProperty("id").GetGuid())];
    }
}

internal sealed record HttpApplication(Guid Id, HttpClient Applicant, IReadOnlyList<HttpClient> Experts);

/// <param name="TeacherIds">In the order of the application: three for 长度, three for 热工; the third and the sixth with a mid-level title.</param>
/// <param name="AssessorIds">In the order of the application: 长度, 长度, both, 热工, 热工.</param>
internal sealed record HttpCentre(
    Guid Id, string Code, Guid ApplicationId, HttpClient Manager, IReadOnlyList<Guid> TeacherIds, IReadOnlyList<Guid> AssessorIds);
