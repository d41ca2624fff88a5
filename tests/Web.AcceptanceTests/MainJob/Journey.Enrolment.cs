using System.Text.Json;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>Plan, notices, the 33-column sheet, proofs, checks, acceptance.</summary>
internal sealed partial class Journey
{
    private readonly Dictionary<(string Folder, ProofKind Kind), Guid> _proofFiles = [];
    private Dictionary<string, Dictionary<string, string>>? _ownProofs;

    public async Task PublishNoticesAsync()
    {
        var planId = await Post<Guid>(Manager, "/api/training-plans", new
        {
            year = 2027,
            kind = "Annual",
            rows = SampleClass.All.Select(each => new
            {
                row = each.Row,
                headCount = 40,
                from = new DateOnly(2027, 3, 1),
                until = new DateOnly(2027, 6, 30),
                assessorsNeeded = 0,
            }),
        });
        await Post(Manager, $"/api/training-plans/{planId}/submit", new { });
        await Post(Reviewer, $"/api/training-plans/{planId}/approve", new { });
        var rows = (await Get<JsonElement>(Manager, $"/api/training-plans/{planId}")).GetProperty("rows").EnumerateArray().ToList();
        foreach (var each in SampleClass.All)
        {
            var planned = rows.Single(row => row.GetProperty("scope").Deserialize<ScopeRow>(Given.Json) == each.Row);
            await PublishNoticeAsync(each, planId, planned.GetProperty("id").GetGuid());
        }
    }

    public async Task<PreviewRegistrationSheet.Answer> PreviewRosterAsync() => await Post<PreviewRegistrationSheet.Answer>(
        Manager, "/api/registrations/sheet/preview", new { fileId = await RosterAsync() });

    public async Task<ImportRegistrations.Answer> ImportRosterAsync() => await Post<ImportRegistrations.Answer>(
        Manager, "/api/registrations/sheet/import", new { fileId = await RosterAsync(), goodRowsOnly = false, consentVersion = "2026-01" });

    public async Task<IReadOnlyList<ListRegistrations.Item>> RegistrationsAsync(SampleClass each) =>
        (await Get<Page<ListRegistrations.Item>>(Manager, $"/api/registrations?noticeId={_notices[each.Code]}&size=100")).Items;

    /// <summary>Hands in, checks and accepts every proof of every registration of the class.</summary>
    public async Task AcceptAsync(SampleClass each)
    {
        foreach (var registration in await RegistrationsAsync(each))
        {
            var path = $"/api/registrations/{registration.Id}";
            var needed = (await Get<JsonElement>(Manager, path)).GetProperty("neededProofs").EnumerateArray()
                .Select(kind => Enum.Parse<ProofKind>(kind.GetString()!)).ToList();
            var proofs = new List<object>();
            foreach (var kind in needed)
            {
                proofs.Add(new
                {
                    kind,
                    fileId = await ProofFileAsync(registration.Name, kind),
                    verificationCode = kind is ProofKind.Diploma ? "ABCD12345678" : null,
                });
            }

            await Post(Manager, $"{path}/proofs", new { proofs });
            await Post(Manager, $"{path}/submit", new { });
            foreach (var kind in needed)
            {
                await Post(Manager, $"{path}/proofs/{kind}/check", new { verdict = "Accepted" });
            }

            await Post(Manager, $"{path}/accept", new { });
        }
    }

    private async Task PublishNoticeAsync(SampleClass each, Guid planId, Guid planRowId)
    {
        var notice = await Post<Guid>(Manager, "/api/training-notices", new
        {
            planId,
            planRowId,
            details = new
            {
                title = $"{each.Row.Specialty}{each.Row.Level.ChineseName()}培训",
                registrationFrom = new DateOnly(2026, 12, 1),
                registrationUntil = new DateOnly(2027, 2, 20),
                trainingFrom = each.FirstDay,
                trainingUntil = each.FirstDay.AddDays(4),
                region = "浙江省",
                place = "浙江省云泽市清岚区量衡路88号",
                capacity = 40,
            },
            fees = new
            {
                items = new[] { new { item = "培训评价费", standard = 2000, basis = "浙发改价格〔2020〕1号", coverage = "教材、实操耗材与考核" } },
                supervisionPhone = "0000-81990000",
            },
        });
        await Post(Manager, $"/api/training-notices/{notice}/publish", new { });
        _notices[each.Code] = notice;
    }

    private Task<Guid> RosterAsync() => Upload(Manager, "roster/roster-120.xlsx", FilePurpose.RegistrationSheet);

    /// <summary>The person's own file where the samples have one; else that of the first sample trainee, uploaded once.</summary>
    private async Task<Guid> ProofFileAsync(string name, ProofKind kind)
    {
        _ownProofs ??= ReadManifest();
        var own = _ownProofs.GetValueOrDefault(name)?.GetValueOrDefault(kind.ToString());
        var sample = own ?? kind switch
        {
            ProofKind.IdFront => "trainee-01/id-front.jpg",
            ProofKind.IdBack => "trainee-01/id-back.jpg",
            ProofKind.Photo => "trainee-01/photo.jpg",
            ProofKind.Diploma => "trainee-01/diploma.pdf",
            ProofKind.EmploymentProof => "trainee-01/employment-proof.pdf",
            ProofKind.TitleCertificate => "trainee-04/title-certificate.pdf",
            _ => "trainee-01/prior-certificate.pdf",
        };
        if (!_proofFiles.TryGetValue((sample, kind), out var file))
        {
            file = await Upload(Manager, $"proofs/{sample}", kind.Purpose());
            _proofFiles[(sample, kind)] = file;
        }

        return file;
    }

    private static Dictionary<string, Dictionary<string, string>> ReadManifest()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(ApplicationSample.Folder, "proofs", "manifest.json")));
        return manifest.RootElement.EnumerateArray().ToDictionary(
            trainee => trainee.GetProperty("name").GetString()!,
            trainee => trainee.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!));
    }
}
