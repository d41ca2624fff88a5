namespace CmtsEval.Domain.Common;

/// <summary>One rule in a line of our own words; <c>docs/regulation.md</c> is generated from the list.</summary>
public sealed record RegulationRule(Article Article, string English, string Chinese)
{
    /// <summary>Every numbered rule, in the order of the regulation.</summary>
    public static IReadOnlyList<RegulationRule> All { get; } = RegulationRules.List;
}
