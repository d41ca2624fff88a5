using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    /// <summary>Long enough for a renewal on the day of the approval.</summary>
    public const int RenewalDays = 1096;

    public static ScopeItem ItemOf(ScopeRow row) => new()
    {
        OccupationCode = row.OccupationCode, Occupation = "计量员", Specialty = row.Specialty, Level = row.Level.ChineseName(),
    };

    /// <summary>The sample form for these rows.</summary>
    public static ApplicationDocument FormFor(params IEnumerable<ScopeRow> rows) => SampleForm() with { Items = [.. rows.Select(ItemOf)] };

    public static AgreedPapers AgreedPapers => new(Issued("XY"), ReprintedPapers);

    /// <summary>The centre's application, audited and passed.</summary>
    public static BranchCentreApplication AnAuditedApplicationOf(BranchCentre centre, ApplicationKind kind, params ScopeRow[] rows) =>
        AnAuditedApplicationOf(centre, kind, FormFor(rows), rows);

    /// <summary>The centre's application, audited and passed.</summary>
    public static BranchCentreApplication AnAuditedApplicationOf(
        BranchCentre centre, ApplicationKind kind, ApplicationDocument form, params ScopeRow[] rows)
    {
        var application = centre.Apply(kind, form, Applicant, Now, Today, RenewalDays);
        application.SubmitFor(centre, ApplicationThresholds.Default, Now, Today);
        Audit(application, AuthorisedScope.Of(rows));
        return application;
    }

    /// <summary>Review and audit of a submitted application, passed.</summary>
    public static void Audit(BranchCentreApplication application, AuthorisedScope confirmed)
    {
        application.Review(AllPassed(), Li, Now);
        application.AcceptDocuments(Li, Now);
        application.AssignExperts([Expert(ExpertA), Expert(ExpertB)], ApplicationThresholds.Default, Li, Today);
        application.DeclareImpartiality(ExpertA, Now);
        application.DeclareImpartiality(ExpertB, Now);
        application.RecordAudit(AllConform(application), ExpertA);
        application.ConfirmAuditedScope(Today, confirmed, ExpertA);
        application.SignAudit(Signed(ExpertA));
        application.SignAudit(Signed(ExpertB));
        application.ConcludeAudit(true, "现场审核结论", Report, ExpertA, Now);
    }

    /// <summary>The centre has signed the agreement on these rows; the approver's signature is due.</summary>
    public static BranchCentreApplication ASignedAgreementOf(BranchCentre centre, ApplicationKind kind, params ScopeRow[] rows) =>
        ASignedAgreementOf(centre, kind, FormFor(rows), rows);

    /// <summary>The centre has signed the agreement on these rows; the approver's signature is due.</summary>
    public static BranchCentreApplication ASignedAgreementOf(
        BranchCentre centre, ApplicationKind kind, ApplicationDocument form, params ScopeRow[] rows)
    {
        var application = AnAuditedApplicationOf(centre, kind, form, rows);
        application.OfferAgreement(OfferTo(centre, rows), centre, Today);
        application.SignAgreement(Signed(Applicant), Hash);
        return application;
    }

    public static AgreementOffer OfferTo(BranchCentre centre, params ScopeRow[] rows) =>
        Offer(AuthorisedScope.Of(rows)) with { PresentScope = centre.Scope.Rows };
}
