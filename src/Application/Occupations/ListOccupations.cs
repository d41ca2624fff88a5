using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Occupations;

/// <summary>The catalogue as it is in force today.</summary>
[PublicUse]
public sealed record ListOccupations : IQuery<IReadOnlyList<ListOccupations.Item>>
{
    /// <param name="Version">Number of the version in force.</param>
    public sealed record Item(
        Guid Id, string Code, string Name, int Version, DateOnly InForceFrom, IReadOnlyList<string> Specialties, IReadOnlyList<Level> Levels);

    /// <param name="LevelName">In full, such as 四级/中级工.</param>
    /// <param name="FeeFrom">Lower end of the reference range in yuan.</param>
    /// <param name="FeeTo">Upper end of the reference range in yuan.</param>
    public sealed record Level(
        SkillLevel SkillLevel,
        string LevelName,
        int TheoryHours,
        int PracticalHours,
        decimal PassMark,
        bool Comprehensive,
        decimal FeeFrom,
        decimal FeeTo,
        IReadOnlyList<ApplicationCondition> Conditions);

    internal sealed class Handler(IOccupationRepository occupations, IClock clock) : IQueryHandler<ListOccupations, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(ListOccupations query, CancellationToken cancellationToken)
        {
            var catalogue = await occupations.GetAllAsync(cancellationToken);
            return [.. catalogue
                .Select(occupation => (occupation, Version: occupation.InForceOn(clock.Today)))
                .Where(found => found.Version is not null)
                .Select(found => Of(found.occupation, found.Version!))];
        }

        private static Item Of(Occupation occupation, OccupationVersion version) => new(
            occupation.Id.Value,
            occupation.Code,
            occupation.Name,
            version.Number,
            version.InForceFrom,
            version.Specialties,
            [.. version.Levels.Select(scheme => new Level(
                scheme.Level,
                scheme.Level.ChineseName(),
                scheme.TheoryHours,
                scheme.PracticalHours,
                scheme.Exam.PassMark,
                scheme.Exam.Comprehensive,
                scheme.FeeReference.From,
                scheme.FeeReference.To,
                scheme.Conditions))]);
    }
}
