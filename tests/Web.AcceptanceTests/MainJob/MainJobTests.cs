using System.Net;
using System.Net.Http.Json;
using CmtsEval.Application.Certificates;
using CmtsEval.Domain.Certificates;

namespace CmtsEval.Web.AcceptanceTests.MainJob;

/// <summary>The samples from the first application to certificates that anyone can verify, over HTTP on a real database.</summary>
internal sealed class MainJobTests : AcceptanceTest
{
    [Test]
    [Article("A02.1"), Article("A07.4"), Article("A04.1"), Article("A12.2"), Article("A16.3"), Article("A20.1"), Article("A22.1"), Article("A23.1"), Article("A04.3")]
    public async Task Of_120_trainees_102_get_certificates_and_18_do_not_each_for_a_reason()
    {
        var journey = await Journey.BeginAsync();
        await EnrolAsync(journey);
        await TrainAsync(journey);
        await ExamineAsync(journey);
        var reasons = await SubmitAsync(journey);

        reasons["result-submission.attendance-insufficient"].ShouldBe(5);
        reasons["result-submission.not-passed"].ShouldBe(13);
        await IssueAsync(journey);
        await VerifyAsync(journey);
    }

    private static async Task EnrolAsync(Journey journey)
    {
        await journey.PublishNoticesAsync();
        using (var anyone = Anyone)
        {
            (await Journey.Get<System.Text.Json.JsonElement>(anyone, "/api/public/training-notices")).GetProperty("items").GetArrayLength().ShouldBe(4);
        }

        var preview = await journey.PreviewRosterAsync();
        (preview.Rows, preview.GoodRows, preview.Faults.Count).ShouldBe((120, 120, 0));
        var imported = await journey.ImportRosterAsync();
        (imported.Imported, imported.Skipped).ShouldBe((120, 0));
        foreach (var each in SampleClass.All)
        {
            (await journey.RegistrationsAsync(each)).Count.ShouldBe(each.Trainees, each.Code);
            await journey.AcceptAsync(each);
        }
    }

    private static async Task TrainAsync(Journey journey)
    {
        Journey.MoveTo(new DateOnly(2027, 3, 1));
        await journey.PlanClassesAsync();
        Journey.MoveTo(new DateOnly(2027, 4, 3));
        var attendance = await journey.ImportAttendanceAsync();
        (attendance.Rows, attendance.GoodRows).ShouldBe((1200, 1200));

        var incomplete = new HashSet<string>();
        var trained = 0;
        foreach (var each in SampleClass.All)
        {
            var completed = await journey.CompleteAsync(each);
            trained += completed.Members.Count(member => member.Completion.Completed);
            incomplete.UnionWith(completed.Members.Where(member => !member.Completion.Completed).Select(member => member.MaskedIdNumber));
        }

        trained.ShouldBe(115);
        incomplete.ShouldBe(Journey.AttendedTooLittle(), ignoreOrder: true);
    }

    private static async Task ExamineAsync(Journey journey)
    {
        foreach (var each in SampleClass.All)
        {
            await journey.ArrangeAsync(each);
        }

        foreach (var each in SampleClass.All)
        {
            await journey.HoldAsync(each);
        }

        Journey.MoveTo(new DateOnly(2027, 4, 19));
        var marks = await journey.ImportMarksAsync();
        (marks.Rows, marks.GoodRows, marks.Errors.Count).ShouldBe((120, 120, 0));
        foreach (var each in SampleClass.All)
        {
            (await journey.PublishAsync(each)).Until.ShouldBeGreaterThanOrEqualTo(new DateOnly(2027, 4, 26));
        }

        Journey.MoveTo(new DateOnly(2027, 5, 12));
        var passed = 0;
        foreach (var each in SampleClass.All)
        {
            await journey.CloseAsync(each);
            passed += (await journey.ExaminationAsync(each)).Candidates.Count(candidate => candidate.Passed is true);
        }

        passed.ShouldBe(102);
    }

    /// <summary>Submits everybody first, which is refused with each shortcoming, then those who passed; answers why the others are out.</summary>
    private static async Task<Dictionary<string, int>> SubmitAsync(Journey journey)
    {
        var reasons = new Dictionary<string, int>();
        var left = new HashSet<string>();
        foreach (var each in SampleClass.All)
        {
            var outside = (await journey.ReadinessAsync(each)).Candidates.Where(candidate => !candidate.IsComplete).ToList();
            using var refused = await journey.SubmitEverybodyAsync(each);
            refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await ProblemOf(refused)).Code.ShouldBeOneOf(
                "result-submission.attendance-insufficient", "result-submission.not-passed", "result-submission.mark-missing");
            foreach (var candidate in outside)
            {
                left.Add(candidate.Name).ShouldBeTrue();
                reasons[candidate.Shortcomings[0].Code] = reasons.GetValueOrDefault(candidate.Shortcomings[0].Code) + 1;
            }

            await journey.SubmitWhoPassedAsync(each);
        }

        left.ShouldBe(Journey.NotPassed(), ignoreOrder: true);
        return reasons;
    }

    private static async Task IssueAsync(Journey journey)
    {
        Journey.MoveTo(new DateOnly(2027, 5, 20));
        var issued = new List<IssuedCertificate>();
        foreach (var each in SampleClass.All)
        {
            await journey.ReviewAsync(each);
            issued.AddRange(await journey.IssueAsync(each));
        }

        issued.Count.ShouldBe(102);
        issued.Select(certificate => CertificateNumber.Parse(certificate.Number)).ShouldAllBe(number =>
            number.Year == 2027 && number.CentreCode == journey.Centre.Code);
        issued.Select(certificate => CertificateNumber.Parse(certificate.Number).Serial).ShouldBe(Enumerable.Range(1, 102));
    }

    private static async Task VerifyAsync(Journey journey)
    {
        var register = await journey.RegisterAsync();
        register.Count.ShouldBe(102);
        register.ShouldAllBe(row => row.Status == CertificateStatus.Issued);
        using var anyone = Anyone;
        foreach (var row in register)
        {
            using var response = await anyone.PostAsJsonAsync(
                "/api/public/certificates/verify", new { number = row.Number, holderName = row.HolderName });
            var verified = await Given.Answer<VerifiedCertificate>(response);
            (verified.Number, verified.HolderName, verified.Row, verified.IssuedOn).ShouldBe((row.Number, row.HolderName, row.Row, new DateOnly(2027, 5, 20)));
        }

        foreach (var name in new[] { "吴𬀩", "朱𬍛", "赵𬱖" })
        {
            var rare = register.Single(row => row.HolderName == name);
            using var pdf = await journey.Approver.GetAsync($"/api/certificates/{rare.Id}/pdf");
            pdf.StatusCode.ShouldBe(HttpStatusCode.OK);
            pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            (await pdf.Content.ReadAsByteArrayAsync()).AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        }

        using var wrong = await anyone.PostAsJsonAsync(
            "/api/public/certificates/verify", new { number = register[0].Number, holderName = "别的人" });
        wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ProblemOf(wrong)).Code.ShouldBe("certificate.not-verified");
    }
}
