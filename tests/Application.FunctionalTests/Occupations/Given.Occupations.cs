using CmtsEval.Application.Occupations;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.FunctionalTests;

internal static partial class Given
{
    public static DateOnly Tomorrow => new(2026, 12, 2);

    public static async Task<GetOccupation.Answer> TheMetrologyWorker()
    {
        var listed = (await Testing.SendAsync(Users.Administrator, new ListCatalogue())).Single(item => item.Code == MetrologyWorker.Code);
        return await Testing.SendAsync(Users.Administrator, new GetOccupation(listed.Id));
    }

    /// <summary>The newest content, with ten more years of work in every condition.</summary>
    public static OccupationContent MoreWorkYears(GetOccupation.Answer seen) => seen.Versions[0].Content with
    {
        Levels = [.. seen.Versions[0].Content.Levels.Select(level => level with
        {
            Conditions = [.. level.Conditions.Select(condition => condition with
            {
                Requirements = condition.Requirements with { WorkYears = condition.Requirements.WorkYears + 10 },
            })],
        })],
    };

    public static async Task<EnterOccupation> ANewOccupation() =>
        new("4-08-05-07", "检定员", 2, Tomorrow, "新增职业", (await TheMetrologyWorker()).Versions[0].Content);
}
