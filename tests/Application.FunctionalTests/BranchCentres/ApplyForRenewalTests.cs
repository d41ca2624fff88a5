using CmtsEval.Application.BranchCentres;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.FunctionalTests.BranchCentres;

internal sealed class ApplyForRenewalTests : FunctionalTest
{
    [Test, Article("A07.1"), Article("A07.4")]
    public async Task Begins_with_the_present_scope_and_gives_the_centre_another_term()
    {
        var centre = await Given.AnActiveCentre();
        await Given.RenewalsAtAnyTime();
        Testing.MoveTo(new DateTimeOffset(2027, 10, 15, 4, 0, 0, TimeSpan.Zero));
        var application = await Given.ASignedAgreementOf(centre, ApplicationKind.Renewal, Given.WholeScope);

        await As(await Given.AnAccount(Role.SocietyApprover)).Send(new ApproveBranchCentre(application.Id, Given.AccountName));

        var view = await As(Users.Anyone).Send(new GetBranchCentre(centre.Id));
        view.ValidUntil.ShouldBe(new DateOnly(2030, 10, 14));
        view.LicenceNumber.ShouldBe("SQ-2026-0001");
        view.Scope.Count.ShouldBe(Given.WholeScope.Count);
        (await As(centre.Manager).Send(new GetBranchCentreHistory(centre.Id)))[0].Kind.ShouldBe(CentreTurnKind.Renewed);
    }

    [Test, Article("A07.1")]
    public async Task Names_the_whole_scope_from_the_start()
    {
        var centre = await Given.AnActiveCentre();
        var until = (await As(Users.Anyone).Send(new GetBranchCentre(centre.Id))).ValidUntil;

        (await Refused(() => As(centre.Manager).Send(new ApplyForRenewal()))).Error.ShouldBe(BranchCentreErrors.RenewalTooEarly);
        Testing.MoveTo(new DateTimeOffset(until.AddDays(-90), new TimeOnly(4, 0), TimeSpan.Zero));
        var id = await As(centre.Manager).Send(new ApplyForRenewal());

        var form = (await As(centre.Manager).Send(new GetApplication(id))).Form;
        form.Scope().Rows.ShouldBe(AuthorisedScope.Of(Given.WholeScope).Rows);
    }
}
