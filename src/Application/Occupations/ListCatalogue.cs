using CmtsEval.Application.Common;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Occupations;

/// <summary>Every occupation of the catalogue with the version in force and the one to come.</summary>
[RequiresPermission(Permission.ReadOccupations)]
public sealed record ListCatalogue : IQuery<IReadOnlyList<ListCatalogue.Item>>
{
    /// <param name="InForceFrom">First day of the version in force; null before the first.</param>
    /// <param name="NextFrom">First day of a version to come.</param>
    public sealed record Item(
        Guid Id, string Code, string Name, int RegisterNumber, int Specialties, int Levels, DateOnly? InForceFrom, DateOnly? NextFrom);

    internal sealed class Handler(IOccupationRepository occupations, IClock clock) : IQueryHandler<ListCatalogue, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(ListCatalogue query, CancellationToken cancellationToken) =>
            [.. (await occupations.GetAllAsync(cancellationToken)).Select(Of)];

        private Item Of(Occupation occupation)
        {
            var inForce = occupation.InForceOn(clock.Today);
            var shown = inForce ?? occupation.Latest;
            return new Item(
                occupation.Id.Value,
                occupation.Code,
                occupation.Name,
                occupation.RegisterNumber,
                shown.Specialties.Count,
                shown.Levels.Count,
                inForce?.InForceFrom,
                occupation.Latest.InForceFrom > clock.Today ? occupation.Latest.InForceFrom : null);
        }
    }
}
