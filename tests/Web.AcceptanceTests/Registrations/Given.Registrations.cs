using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.AcceptanceTests;

internal static partial class Given
{
    public const decimal Fee = 1200m;

    public static ScopeRow Length4 { get; } = new("4-08-05-06", "长度计量员", SkillLevel.Level4);

    public static async Task ACatalogue()
    {
        var administrator = await People.As(Role.SocietyAdministrator);
        await Done(administrator.PostAsync("/api/occupations/ship", null));
    }

    public static object NoticeDetails(int capacity = 60, int waitingPlaces = 0) => NoticeDetails("2027-01-31", "2027-03-01", capacity, waitingPlaces);

    public static object NoticeDetails(string registrationUntil, string trainingFrom, int capacity = 60, int waitingPlaces = 0) => new
    {
        title = "2027年春季计量员培训评价",
        registrationFrom = "2026-12-01",
        registrationUntil,
        trainingFrom,
        trainingUntil = "2027-06-30",
        region = "浙江省",
        place = "云泽市青峦路1号",
        capacity,
        waitingPlaces,
    };

    public static object Fees(decimal amount = Fee, string? deviationReason = null) => new
    {
        items = new[] { new { item = "培训评价费", standard = amount, basis = "省价格主管部门备案标准", coverage = "培训、教材、评价与证书" } },
        supervisionPhone = "0000-8199 1234",
        deviationReason,
    };

    /// <summary>The id of a submitted plan for 2027 with these rows.</summary>
    public static async Task<Guid> ASubmittedPlan(HttpCentre centre, params ScopeRow[] rows)
    {
        var planned = rows.DefaultIfEmpty(Length4).Select(row => new
        {
            row,
            headCount = 200,
            from = "2027-03-01",
            until = "2027-04-30",
            assessorsNeeded = 3,
        }).ToList();
        var plan = await Answer<Guid>(
            await centre.Manager.PostAsJsonAsync("/api/training-plans", new { year = 2027, kind = "Supplement", rows = planned }, Json), HttpStatusCode.Created);
        await Done(centre.Manager.PostAsJsonAsync($"/api/training-plans/{plan}/submit", new { }));
        return plan;
    }

    public static async Task<Guid> AnApprovedPlan(HttpCentre centre, params ScopeRow[] rows)
    {
        var plan = await ASubmittedPlan(centre, rows);
        var reviewer = await People.As(Role.SocietyReviewer);
        await Done(reviewer.PostAsJsonAsync($"/api/training-plans/{plan}/approve", new { }));
        return plan;
    }

    /// <summary>The ids of a plan's rows, in the order of the plan.</summary>
    public static async Task<IReadOnlyList<Guid>> RowsOf(HttpCentre centre, Guid plan) =>
        [.. (await centre.Manager.GetFromJsonAsync<JsonElement>($"/api/training-plans/{plan}")).GetProperty("rows").EnumerateArray()
            .Select(row => row.GetProperty("id").GetGuid())];

    public static async Task<HttpNotice> ADraftNotice(HttpCentre? centre = null, ScopeRow? row = null, object? fees = null, int capacity = 60, int waitingPlaces = 0)
    {
        centre ??= await AnActiveCentre();
        await ACatalogue();
        var plan = await AnApprovedPlan(centre, row ?? Length4);
        var rows = await RowsOf(centre, plan);
        var draft = new { planId = plan, planRowId = rows[0], details = NoticeDetails(capacity, waitingPlaces), fees = fees ?? Fees() };
        var id = await Answer<Guid>(await centre.Manager.PostAsJsonAsync("/api/training-notices", draft), HttpStatusCode.Created);
        return new HttpNotice(id, centre, row ?? Length4);
    }

    public static Task<HttpNotice> APublishedNotice(HttpCentre? centre = null, ScopeRow? row = null, int capacity = 60, int waitingPlaces = 0) =>
        Beginnings.Of(centre is null, $"published notice {row} {capacity} {waitingPlaces}", async () =>
        {
            var notice = await ADraftNotice(centre, row, capacity: capacity, waitingPlaces: waitingPlaces);
            await Done(notice.Centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice.Id}/publish", new { }));
            return notice;
        });

    /// <summary>What somebody with twelve years of work registers with for 四级.</summary>
    public static RegistrationForm AForm(int person = 1) => new(
        new FormPerson("张三", "ResidentId", SamplePerson.IdNumber(person), SamplePerson.Mobile(person)),
        "4-1",
        new FormBackground(12, "Bachelor", "测控技术与仪器"),
        new FormParticulars("云泽量川仪器仪表有限公司", "浙江省", "私营企业"),
        new FormConsents("2026-01", "2026-01"),
        new FormOrigin("Platform", false));

    public static Task<HttpResponseMessage> Register(HttpClient trainee, HttpNotice notice, RegistrationForm form) =>
        trainee.PostAsJsonAsync($"/api/training-notices/{notice.Id}/registrations", form);

    public static async Task<HttpRegistration> ARegistration(HttpNotice? notice = null, int person = 1)
    {
        notice ??= await APublishedNotice();
        var trainee = await People.As(Role.Trainee, $"trainee-{person}");
        var id = await Answer<Guid>(await Register(trainee, notice, AForm(person)), HttpStatusCode.Created);
        return new HttpRegistration(id, notice, trainee);
    }

    /// <summary>Hands in every proof that is needed, and submits.</summary>
    public static Task<HttpRegistration> ASubmittedRegistration(HttpNotice? notice = null, int person = 1) =>
        Beginnings.Of(notice is null, $"submitted registration {person}", async () =>
        {
            var registration = await ARegistration(notice, person);
            var proofs = new List<object>();
            foreach (var (kind, file) in new[]
            {
                ("IdFront", "id-front.jpg"), ("IdBack", "id-back.jpg"), ("Photo", "photo.jpg"), ("EmploymentProof", "employment-proof.pdf"), ("Diploma", "diploma.pdf"),
            })
            {
                var id = await ASampleFile(registration.Trainee, kind, $"proofs/trainee-02/{file}");
                proofs.Add(new { kind, fileId = id, verificationCode = kind == "Diploma" ? "A1B2C3D4E5F6" : null });
            }

            await Done(registration.Trainee.PostAsJsonAsync($"/api/registrations/{registration.Id}/proofs", new { proofs }));
            await Done(registration.Trainee.PostAsJsonAsync($"/api/registrations/{registration.Id}/submit", new { }));
            return registration;
        });

    public static async Task<HttpRegistration> ACheckedRegistration(HttpNotice? notice = null, int person = 1)
    {
        var registration = await ASubmittedRegistration(notice, person);
        foreach (var kind in new[] { "IdFront", "IdBack", "Photo", "EmploymentProof", "Diploma" })
        {
            await Done(registration.Notice.Centre.Manager.PostAsJsonAsync(
                $"/api/registrations/{registration.Id}/proofs/{kind}/check", new { verdict = "Accepted" }));
        }

        return registration;
    }

    public static Task<HttpRegistration> AnAcceptedRegistration(HttpNotice? notice = null, int person = 1) =>
        Beginnings.Of(notice is null, $"accepted registration {person}", async () =>
        {
            var registration = await ACheckedRegistration(notice, person);
            await Done(registration.Notice.Centre.Manager.PostAsJsonAsync($"/api/registrations/{registration.Id}/accept", new { }));
            return registration;
        });

    /// <summary>Uploads a file of tests/Samples.</summary>
    public static async Task<Guid> ASampleFile(HttpClient owner, string purpose, string path) =>
        (await Answer<JsonElement>(await TryUpload(owner, purpose, path), HttpStatusCode.Created)).GetProperty("id").GetGuid();

    public static async Task<HttpResponseMessage> TryUpload(HttpClient owner, string purpose, string path)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent(purpose), "purpose");
        var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(ApplicationSample.Folder, path)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", Path.GetFileName(path));
        return await owner.PostAsync("/api/files", form);
    }
}

internal sealed record HttpNotice(Guid Id, HttpCentre Centre, ScopeRow Row);

internal sealed record HttpRegistration(Guid Id, HttpNotice Notice, HttpClient Trainee);

internal sealed record RegistrationForm(
    FormPerson Person, string ConditionNumber, FormBackground Background, FormParticulars Particulars, FormConsents Consents, FormOrigin? Origin);

internal sealed record FormOrigin(string Channel, bool PaidOthers, string? PaidTo = null);

internal sealed record FormPerson(string Name, string DocumentKind, string DocumentNumber, string Mobile);

internal sealed record FormBackground(int WorkYears, string Schooling, string? Major);

internal sealed record FormParticulars(string Employer, string Province, string ApplicantSource);

internal sealed record FormConsents(string? PrivacyNotice, string? SensitiveData);
