using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class OfferAgreementTests : FunctionalTest
{
    [Test, Article("A07.4")]
    public async Task Is_replaced_until_the_applicant_signs_and_keeps_the_code()
    {
        var application = await Given.AnAuditedApplication();
        await As(Users.Approver).Send(new OfferAgreement(application.Id, Given.WholeScope));
        var first = (await As(application.Applicant).Send(new GetApplication(application.Id))).Agreement!;

        await As(Users.Approver).Send(new OfferAgreement(application.Id, [Given.LengthLevel4]));

        var second = (await As(application.Applicant).Send(new GetApplication(application.Id))).Agreement!;
        second.Scope.ShouldBe([Given.LengthLevel4]);
        second.Number.ShouldBe(first.Number);
        second.Sha256.ShouldNotBe(first.Sha256);
        (await Refused(() => As(application.Applicant).Send(new SignAgreement(application.Id, first.Sha256, Given.AccountName))))
            .Error.ShouldBe(BranchCentreApplicationErrors.AgreementChanged);
        await As(application.Applicant).Send(new SignAgreement(application.Id, second.Sha256, Given.AccountName));
        (await Refused(() => As(Users.Approver).Send(new OfferAgreement(application.Id, Given.WholeScope))))
            .Error.ShouldBe(BranchCentreApplicationErrors.AgreementSigned);
    }
}

internal sealed class SignAgreementTests : FunctionalTest
{
    [Test, Article("A07.4")]
    public async Task Needs_the_signers_own_name_and_comes_before_the_approval()
    {
        var application = await Given.AnAuditedApplication();
        await As(Users.Approver).Send(new OfferAgreement(application.Id, Given.WholeScope));
        var hash = await Given.OfferedHash(application);

        (await Refused(() => As(Users.Approver).Send(new ApproveBranchCentre(application.Id, Given.AccountName))))
            .Error.ShouldBe(BranchCentreApplicationErrors.AgreementNotSigned);
        (await Refused(() => As(application.Applicant).Send(new SignAgreement(application.Id, hash, "别人"))))
            .Error.ShouldBe(SignatureErrors.NameDiffers);

        await As(application.Applicant).Send(new SignAgreement(application.Id, hash, Given.AccountName));

        var signed = (await As(Users.Approver).Send(new GetApplication(application.Id))).Agreement!;
        (signed.ApplicantSignedAt is not null, signed.SocietySignedAt is null).ShouldBe((true, true));
        await As(await Given.AnAccount(Role.SocietyApprover)).Send(new ApproveBranchCentre(application.Id, Given.AccountName));
        (await As(application.Applicant).Send(new GetApplication(application.Id))).Agreement!.SocietySignedAt.ShouldNotBeNull();
    }
}
