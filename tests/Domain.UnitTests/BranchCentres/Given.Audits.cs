using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.UnitTests;

internal static partial class Given
{
    public static readonly UserId ExpertA = UserId.New();
    public static readonly UserId ExpertB = UserId.New();

    public static IssuedDocument Report => new("SH-20261201-000001", StoredFileId.New(), Hash);

    public static AuditExpert Expert(UserId id, string organisation = "云泽大学", string? conflict = null) => new(id, "专家", organisation, conflict);

    /// <summary>Both experts declared their impartiality.</summary>
    public static BranchCentreApplication AScheduledAudit(UserId? reviewedBy = null, ApplicationDocument? form = null)
    {
        var application = AnAssignedAudit(reviewedBy, form);
        application.DeclareImpartiality(ExpertA, Now);
        application.DeclareImpartiality(ExpertB, Now);
        return application;
    }

    public static BranchCentreApplication AnAssignedAudit(UserId? reviewedBy = null, ApplicationDocument? form = null)
    {
        var application = AnAcceptedApplication(reviewedBy, form);
        application.AssignExperts([Expert(ExpertA), Expert(ExpertB)], ApplicationThresholds.Default, reviewedBy ?? Li, Today);
        return application;
    }

    /// <summary>Every item found and the scope confirmed; nobody has signed.</summary>
    public static BranchCentreApplication ARecordedAudit(
        UserId? reviewedBy = null, AuthorisedScope? confirmed = null, ApplicationDocument? form = null, params AuditFinding[] instead)
    {
        var application = AScheduledAudit(reviewedBy, form);
        application.RecordAudit([.. AllConform(application).Where(finding => instead.All(other => other.Item != finding.Item)), .. instead], ExpertA);
        application.ConfirmAuditedScope(Today, confirmed ?? WholeScope, ExpertA);
        return application;
    }

    public static BranchCentreApplication ASignedAudit(
        UserId? reviewedBy = null, AuthorisedScope? confirmed = null, ApplicationDocument? form = null, params AuditFinding[] instead)
    {
        var application = ARecordedAudit(reviewedBy, confirmed, form, instead);
        application.SignAudit(Signed(ExpertA));
        application.SignAudit(Signed(ExpertB));
        return application;
    }

    public static BranchCentreApplication AnAuditedApplication(
        UserId? reviewedBy = null, bool passed = true, AuthorisedScope? confirmed = null, ApplicationDocument? form = null)
    {
        var application = ASignedAudit(reviewedBy, confirmed, form);
        application.ConcludeAudit(passed, "现场审核结论", Report, ExpertA, Now);
        return application;
    }

    /// <summary>The applicant has signed the agreement on the scope; the approver's signature is due.</summary>
    public static BranchCentreApplication ASignedAgreement(AuthorisedScope? scope = null, ApplicationDocument? form = null)
    {
        var application = AnAuditedApplication(form: form);
        application.OfferAgreement(Offer(scope), centre: null, Today);
        application.SignAgreement(Signed(Applicant), Hash);
        return application;
    }

    public static AgreementOffer Offer(AuthorisedScope? scope = null, UserId? by = null) => new(
        "0001", (scope ?? WholeScope).Rows, 1, Today, Today.AddYears(3).AddDays(-1),
        new IssuedDocument("XY-2026-0001", StoredFileId.New(), Hash), by ?? Approver, Now);

    public static IReadOnlyList<AuditFinding> AllConform(BranchCentreApplication application) =>
        [.. application.Audit!.Items.Select(item => Found(item.Key))];

    public static AuditFinding Found(
        string item,
        AuditScore score = AuditScore.Conform,
        string? text = null,
        decimal? measured = null,
        Guid? replaces = null,
        UserId? by = null,
        params CorrectiveAction[] actions) =>
        new(Guid.NewGuid(), item, replaces, score, text, measured, [], actions, by ?? ExpertA, Now);

    public static AuditFinding Nonconform(string item, AuditScore score = AuditScore.Minor) =>
        Found(item, score, "两个工位缺照明", actions: Action());

    public static CorrectiveAction Action() => new(Guid.NewGuid(), "补装照明", Today.AddDays(30));

    public static PersonalSignature Signed(UserId signer) => new(signer, "专家", Now, false, string.Empty);
}
