using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    /// <summary>A centre may apply for another term from the day of its approval.</summary>
    public static Task RenewalsAtAnyTime() =>
        Testing.SendAsync(Users.Administrator, new ChangeSetting(SettingCatalogue.RenewalDays.Key, SettingCatalogue.RenewalDays.Maximum, "续期提前受理"));

    /// <summary>The centre's application for these rows, completed and submitted.</summary>
    public static async Task<GivenApplication> ASubmittedApplicationOf(ActiveCentre centre, ApplicationKind kind, params IReadOnlyList<ScopeRow> rows)
    {
        var id = kind is ApplicationKind.Extension
            ? await Testing.SendAsync(centre.Manager, new ApplyForScopeExtension())
            : await Testing.SendAsync(centre.Manager, new ApplyForRenewal());
        await Testing.SendAsync(centre.Manager, new EditApplication(id, new ApplicationSections
        {
            Items = [.. rows.Select(row => new ScopeItem
            {
                OccupationCode = row.OccupationCode, Occupation = "计量员", Specialty = row.Specialty, Level = row.Level.ChineseName(),
            })],
            Declaration = new ApplicationDeclaration { SignedBy = AccountName, Sealed = true, SignedOn = ApplicationSample.Day },
        }));
        await Testing.SendAsync(centre.Manager, new SubmitApplication(id));
        return new GivenApplication(id, centre.Manager, []);
    }

    /// <summary>Reviewed, audited and signed by the centre; the approver's signature is due.</summary>
    public static async Task<GivenApplication> ASignedAgreementOf(ActiveCentre centre, ApplicationKind kind, params IReadOnlyList<ScopeRow> rows)
    {
        var application = await ASubmittedApplicationOf(centre, kind, rows);
        await Testing.SendAsync(Users.Reviewer, new ReviewApplication(application.Id, AllPassed));
        await Testing.SendAsync(Users.Reviewer, new AcceptDocuments(application.Id));
        application = await ScheduledAudit(application);
        await SignAudit(application, rows);
        await Testing.SendAsync(application.Experts[0], new ConcludeAudit(application.Id, true, "现场审核结论"));
        await Testing.SendAsync(Users.Approver, new OfferAgreement(application.Id, rows));
        await Testing.SendAsync(centre.Manager, new SignAgreement(application.Id, await OfferedHash(application), AccountName));
        return application;
    }
}
