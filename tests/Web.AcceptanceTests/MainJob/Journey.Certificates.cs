using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>Submission by an assessor, review per trainee, certificates, public verification.</summary>
internal sealed partial class Journey
{
    public Task<SubmissionReadiness> ReadinessAsync(SampleClass each) => Get<SubmissionReadiness>(
        Assessor(each), $"/api/result-submissions/examinations/{_examinations[each.Code]}/readiness");

    public async Task<HttpResponseMessage> SubmitEverybodyAsync(SampleClass each)
    {
        var everybody = (await ExaminationAsync(each)).Candidates.Select(candidate => candidate.TraineeId);
        _submissions[each.Code] = await Post<Guid>(
            Assessor(each), "/api/result-submissions", new { examinationId = _examinations[each.Code], traineeIds = everybody });
        return await Assessor(each).PostAsync($"/api/result-submissions/{_submissions[each.Code]}/submit", null);
    }

    public async Task SubmitWhoPassedAsync(SampleClass each)
    {
        var path = $"/api/result-submissions/{_submissions[each.Code]}";
        var complete = (await ReadinessAsync(each)).Candidates.Where(candidate => candidate.IsComplete).Select(candidate => candidate.TraineeId);
        await Put(Assessor(each), $"{path}/trainees", new { traineeIds = complete });
        await Post(Assessor(each), $"{path}/submit", new { });
    }

    public async Task ReviewAsync(SampleClass each)
    {
        var path = $"/api/result-submissions/{_submissions[each.Code]}";
        await Post(Reviewer, $"{path}/start-review", new { });
        var submission = await Get<ResultSubmissionDetails>(Reviewer, path);
        await Post(Reviewer, $"{path}/decisions", new
        {
            version = submission.Version,
            decisions = submission.Trainees.Select(trainee => new { traineeId = trainee.TraineeId, verdict = ResultVerdict.Approved }),
        });
        await Post(Reviewer, $"{path}/conclude", new { });
    }

    public Task<IReadOnlyList<IssuedCertificate>> IssueAsync(SampleClass each) => Post<IReadOnlyList<IssuedCertificate>>(
        Approver, $"/api/result-submissions/{_submissions[each.Code]}/certificates", new { });

    public async Task<IReadOnlyList<CertificateRow>> RegisterAsync()
    {
        var rows = new List<CertificateRow>();
        for (string? cursor = null; ;)
        {
            var page = await Get<Page<CertificateRow>>(Administrator, $"/api/certificates?size=50{(cursor is null ? "" : $"&cursor={cursor}")}");
            rows.AddRange(page.Items);
            if (page.Next is null)
            {
                return rows;
            }

            cursor = page.Next;
        }
    }
}
