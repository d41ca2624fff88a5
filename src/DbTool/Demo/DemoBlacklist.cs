using CmtsEval.Application.Blacklist;
using CmtsEval.Application.People;
using CmtsEval.Application.Registrations;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Identity;

namespace CmtsEval.DbTool.Demo;

/// <summary>A person whose diploma the centre found false, and who objects to being on the list (A14.1).</summary>
internal sealed class DemoBlacklist(ToolHost host, DemoCast cast, DemoSamples samples, DemoTraining training)
{
    public async Task DisputeAsync(Guid noticeId, CancellationToken cancellationToken)
    {
        var registration = await host.SendAsync(
            cast[DemoAccounts.SecondTrainee],
            new RegisterTrainee(
                noticeId,
                new PersonInput(DemoAccounts.SecondTrainee.DisplayName, IdentityDocumentKind.ResidentId, "330199199306120123", null, null, "19900000061", null),
                "4-1",
                new ApplicantBackground(9, SchoolingLevel.JuniorCollege, "计量检测技术", new DateOnly(2015, 7, 1)),
                new RegistrationParticulars("云泽量川仪器仪表有限公司", "浙江省", "私营企业", DiplomaNumber: "999991201506120123"),
                new RegisterTrainee.ConsentsGiven(PrivacyNotice.CurrentVersion, PrivacyNotice.CurrentVersion),
                new RegistrationOrigin(OriginChannel.Unit, PaidOthers: false)),
            cancellationToken);
        var person = await cast.RefreshAsync(DemoAccounts.SecondTrainee, cancellationToken);
        await training.HandInAsync(person, registration, cancellationToken);
        await host.SendAsync(
            training.Staff, new CheckProof(registration, ProofKind.Diploma, ProofVerdict.False, "学信网查无此证书编号"), cancellationToken);

        var view = await host.SendAsync(training.Staff, new GetRegistration(registration), cancellationToken);
        var diploma = view.Proofs.Single(proof => proof.Kind is ProofKind.Diploma).FileId;
        var entry = await host.SendAsync(
            cast[DemoAccounts.Manager], new BlacklistTrainee(registration, "毕业证书编号在学信网查无记录", [diploma]), cancellationToken);
        var letter = await samples.UploadAsync(person, "proofs/trainee-06/diploma-loss-statement.pdf", FilePurpose.Evidence, cancellationToken);
        await host.SendAsync(
            person,
            new ObjectToBlacklistEntry(entry, "毕业院校2019年合并更名，原证书编号未迁移到学信网，附院校出具的证明。", [letter]),
            cancellationToken);
    }
}
