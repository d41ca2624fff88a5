using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static readonly DateOnly Today = ApplicationSample.Day;
    public static readonly DateTimeOffset Now = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public static readonly UserId Applicant = UserId.New();
    public static readonly UserId Li = UserId.New();
    public static readonly UserId Approver = UserId.New();

    public static readonly ScopeRow Length4 = new("4-08-05-06", "长度计量员", SkillLevel.Level4);
    public static readonly ScopeRow Length2 = new("4-08-05-06", "长度计量员", SkillLevel.Level2);
    public static readonly ScopeRow Thermal4 = new("4-08-05-06", "热工计量员", SkillLevel.Level4);

    public static AuthorisedScope WholeScope => AuthorisedScope.Of(SampleForm().Scope().Rows);

    public static ApplicationDocument SampleForm() => ApplicationSample.ToDocument(ApplicationSample.Good());

    public static BranchCentreApplication ADraft(ApplicationDocument? form = null)
    {
        var application = BranchCentreApplication.Start(Applicant, Now);
        application.Edit(form ?? SampleForm(), Applicant, Now);
        return application;
    }

    public static BranchCentreApplication ASubmittedApplication(ApplicationDocument? form = null)
    {
        var application = ADraft(form);
        application.Submit(ApplicationThresholds.Default, unitIsLiveCentre: false, Now, Today);
        return application;
    }

    /// <summary>Returned because of A06.1.</summary>
    public static BranchCentreApplication AReturnedApplication()
    {
        var application = ASubmittedApplication();
        application.Review([("A06.1", RequirementVerdict.Failed, "产权证书不清晰")], Li, Now);
        application.Return(Li, Now);
        return application;
    }

    public static BranchCentreApplication AnAcceptedApplication(UserId? reviewedBy = null, ApplicationDocument? form = null)
    {
        var application = ASubmittedApplication(form);
        application.Review(AllPassed(), reviewedBy ?? Li, Now);
        application.AcceptDocuments(reviewedBy ?? Li, Now);
        return application;
    }

    public static BranchCentre AnActiveCentre(AuthorisedScope? scope = null) =>
        ASignedAgreement(scope).Approve(Signed(Approver), CompleteDocuments, Today);

    public static IReadOnlyList<StoredFileId> Evidence => [StoredFileId.New()];

    public static ScopePapers ReprintedPapers => new(Issued("SQ"), Issued("FW"));

    public static string Hash => new('a', 64);

    public static ApprovalDocuments CompleteDocuments =>
        new(BranchCentreId.New(), "0001", new DateOnly(2029, 11, 30), Issued("XY"), Issued("SQ"), Issued("TP"), Issued("FW"));

    public static IssuedDocument Issued(string prefix) => new($"{prefix}-2026-0001", StoredFileId.New(), Hash);

    public static IReadOnlyList<(string Rule, RequirementVerdict Verdict, string? Reason)> AllPassed() =>
        [.. ApplicationRequirement.All.Select(article => (article.Rule, RequirementVerdict.Passed, (string?)null))];
}
