using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

public enum RequirementState
{
    Met,

    /// <summary>The facts suffice; the file that proves them is missing.</summary>
    EvidenceMissing,
    NotMet,
}

/// <summary>One line of the checklist of an application: how it stands against one rule.</summary>
/// <param name="Required">The number the rule asks for; null where it asks for none.</param>
/// <param name="Actual">The number the draft has; the lowest where the rule counts per occupation or lot.</param>
/// <param name="Faults">Empty when the requirement is met.</param>
public sealed record ApplicationRequirement(Article Article, decimal? Required, decimal? Actual, IReadOnlyList<Fault> Faults)
{
    /// <summary>The rules that are reviewed and audited one by one, in the order of the form.</summary>
    public static readonly IReadOnlyList<Article> All =
    [
        Article.A02_1, Article.A05_1, Article.A05_2, Article.A05_3, Article.A05_4, Article.A05_5, Article.A05_6,
        Article.A06_1, Article.A06_2, Article.A06_3, Article.A06_4, Article.A06_5, Article.A07_1,
    ];

    private static readonly DomainError[] Unproven =
    [
        BranchCentreApplicationErrors.OwnershipProofMissing, BranchCentreApplicationErrors.LeaseContractMissing,
        BranchCentreApplicationErrors.WorkPlanFileMissing, BranchCentreApplicationErrors.ManagementRuleFileMissing,
        BranchCentreApplicationErrors.TitleProofMissing, BranchCentreApplicationErrors.AttachmentFileMissing,
    ];

    public bool Met => Faults.Count == 0;

    public RequirementState State =>
        Met ? RequirementState.Met
        : Faults.All(fault => Unproven.Contains(fault.Error)) ? RequirementState.EvidenceMissing
        : RequirementState.NotMet;

    /// <exception cref="DomainException">The checklist has no such rule.</exception>
    public static string RuleOf(string? rule) =>
        All.Any(article => article.Rule == rule)
            ? rule!
            : throw new DomainException(BranchCentreApplicationErrors.RequirementUnknown);
}
