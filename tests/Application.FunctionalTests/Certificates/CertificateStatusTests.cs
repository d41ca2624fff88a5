using CmtsEval.Application.Auditing;
using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.FunctionalTests.Certificates;

internal sealed class SuspendCertificateTests : FunctionalTest
{
    [Test]
    public async Task Verification_shows_it_at_once()
    {
        var certificate = (await Given.IssuedCertificates())[0];

        await As(Users.Approver).Send(new SuspendCertificate(certificate.Id, "接到举报，正在核查"));

        var details = await As(Users.Reviewer).Send(new GetCertificate(certificate.Id));
        details.History.Count.ShouldBe(2);
        var verified = await As(Users.Anyone).Send(new VerifyCertificate(certificate.Number, details.Certificate.HolderName));
        (verified.Status, verified.VerifiedAt).ShouldBe((CertificateStatus.Suspended, Testing.Time.GetUtcNow()));
    }
}

internal sealed class ReinstateCertificateTests : FunctionalTest
{
    [Test]
    public async Task Puts_a_suspended_one_back_in_force_and_no_other()
    {
        var certificate = (await Given.IssuedCertificates())[0];
        (await Refused(() => As(Users.Approver).Send(new ReinstateCertificate(certificate.Id, "核查无误")))).Error.ShouldBe(CertificateErrors.NotSuspended);
        await As(Users.Approver).Send(new SuspendCertificate(certificate.Id, "接到举报"));

        await As(Users.Approver).Send(new ReinstateCertificate(certificate.Id, "核查无误"));

        (await As(Users.Reviewer).Send(new GetCertificate(certificate.Id))).Certificate.Status.ShouldBe(CertificateStatus.Issued);
    }
}

internal sealed class WithdrawCertificateTests : FunctionalTest
{
    [Test]
    public async Task Is_final_and_only_the_society_may()
    {
        var certificate = (await Given.IssuedCertificates())[0];
        (await Refused(() => As(Users.Reviewer).Send(new WithdrawCertificate(certificate.Id, "成绩作假")))).Error.ShouldBe(SharedErrors.Forbidden);

        await As(Users.Approver).Send(new WithdrawCertificate(certificate.Id, "成绩作假"));

        (await Refused(() => As(Users.Approver).Send(new ReinstateCertificate(certificate.Id, "核查无误")))).Error.ShouldBe(CertificateErrors.NotSuspended);
        (await As(Users.Reviewer).Send(new GetCertificate(certificate.Id))).Certificate.Status.ShouldBe(CertificateStatus.Withdrawn);
    }
}

internal sealed class ReplaceCertificateTests : FunctionalTest
{
    [Test]
    public async Task Takes_the_next_number_and_both_can_be_verified()
    {
        var lost = (await Given.IssuedCertificates())[0];

        var id = await As(Users.Approver).Send(new ReplaceCertificate(lost.Id, "证书遗失"));

        var replacement = await As(Users.Reviewer).Send(new GetCertificate(id));
        replacement.ReplacedNumber.ShouldBe(lost.Number);
        CertificateNumber.Parse(replacement.Certificate.Number).Serial.ShouldBe(2);
        (await As(Users.Anyone).Send(new VerifyCertificate(lost.Number, replacement.Certificate.HolderName))).Status.ShouldBe(CertificateStatus.Replaced);
        (await As(Users.Anyone).Send(new VerifyCertificate(replacement.Certificate.Number, replacement.Certificate.HolderName)))
            .Status.ShouldBe(CertificateStatus.Issued);
    }
}

internal sealed class VerifyCertificateTests : FunctionalTest
{
    [Test]
    public async Task Gives_one_answer_to_unknown_numbers_wrong_names_and_nonsense()
    {
        var certificate = (await Given.IssuedCertificates())[0];
        var details = await As(Users.Reviewer).Send(new GetCertificate(certificate.Id));

        foreach (var (number, name) in new[]
        {
            (certificate.Number, "别的人"),
            (CertificateNumber.Of(2027, "0001", 1, Domain.Occupations.SkillLevel.Level4, 99).Value, details.Certificate.HolderName),
            ("CSM0", details.Certificate.HolderName),
        })
        {
            (await Refused(() => As(Users.Anyone).Send(new VerifyCertificate(number, name)))).Error.ShouldBe(CertificateErrors.NotVerified);
        }

        (await Refused(() => As(Users.Anyone).Send(new VerifyCertificateByToken("AAAAAAAAAAAAAAAAAAAAAA")))).Error.ShouldBe(CertificateErrors.NotVerified);
    }
}

internal sealed class DownloadCertificateTests : FunctionalTest
{
    [Test]
    public async Task Prints_the_same_bytes_each_time_for_those_who_may_and_enters_it_in_the_trail()
    {
        var approved = await Given.AnApprovedSubmission(size: 1);
        var certificate = (await As(Users.Approver).Send(new IssueCertificate(approved.Id)))[0];

        var society = await As(Users.Reviewer).Send(new DownloadCertificate(certificate.Id));
        var centre = await As(approved.Examined.Centre.Staff).Send(new DownloadCertificate(certificate.Id));
        var holder = await As(TestUser.With(Domain.Accounts.Role.Trainee) with { TraineeId = new(certificate.TraineeId) })
            .Send(new DownloadCertificate(certificate.Id));
        var stranger = TestUser.With(Domain.Accounts.Role.Trainee) with { TraineeId = Domain.Trainees.TraineeId.New() };

        society.Content.AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        centre.Content.ShouldBe(society.Content);
        holder.Content.ShouldBe(society.Content);
        (await Refused(() => As(stranger).Send(new DownloadCertificate(certificate.Id)))).Error.ShouldBe(SharedErrors.NotFound);
        var reads = await Testing.WithAsync<IReadDb, int>(
            Users.Auditor, database => database.Set<AuditEntry>().CountAsync(entry => entry.UseCase == nameof(DownloadCertificate)));
        reads.ShouldBe(4);
    }
}
