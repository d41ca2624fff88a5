using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The occupations of a form by their codes, in the words of the form.</summary>
internal static class OccupationNames
{
    public static IReadOnlyDictionary<string, string> Of(ApplicationDocument form) => form.Items
        .Where(item => item.OccupationCode is not null)
        .GroupBy(item => item.OccupationCode!.Trim())
        .ToDictionary(group => group.Key, group => group.First().Occupation ?? group.Key);
}
