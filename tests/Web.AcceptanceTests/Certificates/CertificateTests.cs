using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CmtsEval.Application.Certificates;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Certificates;
using static CmtsEval.Web.AcceptanceTests.TrainingClasses.TrainingRulesTests;

namespace CmtsEval.Web.AcceptanceTests.Certificates;

/// <summary>One class was certified once; each test has a certificate of its own.</summary>
internal sealed class CertificateTests : AcceptanceTest
{
    private const string ByToken = "/api/public/certificates/verify/";

    private HttpExamination _examination = null!;
    private IReadOnlyList<IssuedCertificate> _issued = [];
    private HttpClient _approver = null!;

    public override async Task Reset()
    {
        if (_issued.Count > 0)
        {
            return;
        }

        await base.Reset();
        _examination = await Given.AClosedExamination(5);
        _issued = await Given.IssuedCertificates(_examination);
        _approver = await SignedInAs(Role.SocietyApprover);
    }

    [Test]
    public async Task Anybody_verifies_by_the_token_of_the_qr_code()
    {
        var token = await TokenOf(0);

        var answer = await Anyone.GetStringAsync(ByToken + token);

        var verified = JsonSerializer.Deserialize<VerifiedCertificate>(answer, Json)!;
        (verified.Number, verified.Status, verified.Row).ShouldBe((_issued[0].Number, CertificateStatus.Issued, Given.Length4));
        verified.MaskedIdentityNumber.ShouldContain("********");
        answer.ShouldNotContain(_issued[0].TraineeId.ToString());
    }

    [Test]
    public async Task An_altered_an_unknown_and_a_senseless_token_get_the_same_answer()
    {
        var token = await TokenOf(0);
        var altered = (token[0] == 'A' ? 'B' : 'A') + token[1..];
        var unknown = VerificationToken.New();

        foreach (var wrong in new[] { altered, unknown, token[..^1], token + "A", token.ToUpperInvariant() + "'--" })
        {
            await Refused(Anyone.GetAsync(ByToken + Uri.EscapeDataString(wrong)), "certificate.not-verified", null, HttpStatusCode.NotFound);
        }
    }

    [Test]
    public async Task A_suspension_shows_at_once_and_ends_by_reinstatement()
    {
        await Refused(Change(1, "suspend", " "), "certificate.reason-missing", null, HttpStatusCode.BadRequest);
        await Refused(Change(1, "reinstate", "核查无误"), "certificate.not-suspended", null);
        await Refused(Change(1, "suspend", "核查", await SignedInAs(Role.SocietyReviewer)), "permission.missing", null, HttpStatusCode.Forbidden);
        await Refused(Change(1, "suspend", "核查", _examination.Class.Centre.Manager), "permission.missing", null, HttpStatusCode.Forbidden);
        (await StatusOf(1)).ShouldBe(CertificateStatus.Issued);

        await Given.Done(Change(1, "suspend", "接到举报，正在核查"));
        (await StatusOf(1)).ShouldBe(CertificateStatus.Suspended);
        await Refused(Change(1, "suspend", "再次核查"), "certificate.not-issued", null);
        await Refused(Change(1, "replace", "证书遗失"), "certificate.not-issued", null);

        await Given.Done(Change(1, "reinstate", "核查无误"));
        (await StatusOf(1)).ShouldBe(CertificateStatus.Issued);
    }

    [Test]
    public async Task A_withdrawal_is_final()
    {
        await Given.Done(Change(2, "withdraw", "成绩作假"));

        await Refused(Change(2, "withdraw", "成绩作假"), "certificate.ended", null);
        await Refused(Change(2, "suspend", "核查"), "certificate.not-issued", null);
        await Refused(Change(2, "reinstate", "核查无误"), "certificate.not-suspended", null);
        (await StatusOf(2)).ShouldBe(CertificateStatus.Withdrawn);
    }

    [Test]
    public async Task A_replacement_has_the_next_number_and_both_are_verified()
    {
        var replacement = await Given.Answer<Guid>(await Change(3, "replace", "证书遗失"), HttpStatusCode.Created);

        var details = (await _approver.GetFromJsonAsync<CertificateDetails>($"/api/certificates/{replacement}", Json))!;
        details.ReplacedNumber.ShouldBe(_issued[3].Number);
        CertificateNumber.Parse(details.Certificate.Number).Serial.ShouldBe(6);
        (await StatusOf(3)).ShouldBe(CertificateStatus.Replaced);
        (await VerifyAsync(details.Certificate.Number, details.Certificate.HolderName)).ReplacedNumber.ShouldBe(_issued[3].Number);
        await Refused(Change(3, "replace", "再次遗失"), "certificate.not-issued", null);
    }

    [Test, Article("A12.1")]
    public async Task Who_holds_the_level_does_not_register_for_it_again()
    {
        var centre = _examination.Class.Centre;
        var plan = await Given.AnApprovedPlan(centre);
        var notice = await Given.Answer<Guid>(
            await centre.Manager.PostAsJsonAsync("/api/training-notices", new
            {
                planId = plan,
                planRowId = (await Given.RowsOf(centre, plan))[0],
                details = Given.NoticeDetails("2027-05-31", "2027-06-01"),
                fees = Given.Fees(),
            }),
            HttpStatusCode.Created);
        await Given.Done(centre.Manager.PostAsJsonAsync($"/api/training-notices/{notice}/publish", new { }));
        var members = _examination.Class.Members;
        var holder = Enumerable.Range(0, members.Count).Single(index => members[index].TraineeId == _issued[4].TraineeId);

        await Refused(Given.RegisterMember(_examination.Class, holder, notice), "registration.level-held-already", "A12.1");

        (await Given.CountOf(centre.Manager, $"/api/registrations?noticeId={notice}")).ShouldBe(0);
    }

    private Task<HttpResponseMessage> Change(int certificate, string action, string reason, HttpClient? user = null) =>
        (user ?? _approver).PostAsJsonAsync($"/api/certificates/{_issued[certificate].Id}/{action}", new { reason });

    /// <summary>As the public sees it.</summary>
    private async Task<CertificateStatus> StatusOf(int certificate)
    {
        var details = (await _approver.GetFromJsonAsync<CertificateDetails>($"/api/certificates/{_issued[certificate].Id}", Json))!;
        return (await VerifyAsync(details.Certificate.Number, details.Certificate.HolderName)).Status;
    }

    private static async Task<VerifiedCertificate> VerifyAsync(string number, string holderName) =>
        await Given.Answer<VerifiedCertificate>(await Anyone.PostAsJsonAsync("/api/public/certificates/verify", new { number, holderName }));

    private async Task<string> TokenOf(int certificate)
    {
        var holder = _examination.Class.Members.Single(member => member.TraineeId == _issued[certificate].TraineeId).Account;
        var mine = await holder.GetFromJsonAsync<JsonElement>("/api/certificates/mine");
        return mine[0].GetProperty("verificationPath").GetString()!["/verify/".Length..];
    }
}
