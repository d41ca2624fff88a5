namespace CmtsEval.Domain.Settings;

/// <summary>Every setting there is; a slice that needs one adds its line here and its name to the client's texts.</summary>
public static class SettingCatalogue
{
    /// <summary>From submission to the end of the document review (A07.2).</summary>
    public static readonly SettingDefinition DocumentReviewDays = new("branch-centre-applications.document-review-days", SettingUnit.Days, 20, 1, 365);

    /// <summary>From the acceptance of the documents to the end of the audit on site (A07.3).</summary>
    public static readonly SettingDefinition AuditDays = new("branch-centre-applications.audit-days", SettingUnit.Days, 45, 1, 365);

    /// <summary>From the end of the audit to the decision (A07.4).</summary>
    public static readonly SettingDefinition DecisionDays = new("branch-centre-applications.decision-days", SettingUnit.Days, 15, 1, 365);

    /// <summary>How long before a corrective action of an audit is due the applicant is reminded (A07.3).</summary>
    public static readonly SettingDefinition CorrectionReminderDays = new("branch-centre-applications.correction-reminder-days", SettingUnit.Days, 7, 1, 90);

    /// <summary>How long before the end of its agreement a centre may begin to apply for another term (A07.4).</summary>
    public static readonly SettingDefinition RenewalDays = new("branch-centres.renewal-days", SettingUnit.Days, 90, 1, 1096);

    /// <summary>From a revocation to the return of licence and plaque (A31.1).</summary>
    public static readonly SettingDefinition PaperReturnDays = new("branch-centres.paper-return-days", SettingUnit.Days, 15, 1, 365);

    /// <summary>How long before the last day a centre is reminded for the first time (A06.5).</summary>
    public static readonly SettingDefinition FirstReminderDays = new("expiries.first-reminder-days", SettingUnit.Days, 90, 1, 365);

    public static readonly SettingDefinition SecondReminderDays = new("expiries.second-reminder-days", SettingUnit.Days, 30, 1, 365);

    public static readonly SettingDefinition LastReminderDays = new("expiries.last-reminder-days", SettingUnit.Days, 7, 1, 365);

    /// <summary>Of leases, calibrations, title proofs, certificates of assessors and agreements.</summary>
    public static readonly IReadOnlyList<SettingDefinition> Reminders = [FirstReminderDays, SecondReminderDays, LastReminderDays];

    public static readonly IReadOnlyList<SettingDefinition> All = [DocumentReviewDays, AuditDays, DecisionDays, CorrectionReminderDays, RenewalDays, PaperReturnDays, .. Reminders];

    /// <exception cref="Common.DomainException">There is no such setting.</exception>
    public static SettingDefinition Of(string? key) =>
        All.FirstOrDefault(definition => definition.Key == key) ?? throw new Common.DomainException(SettingErrors.Unknown);
}
