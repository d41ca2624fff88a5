using CmtsEval.Application.Common;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Who the members of a class or examination are.</summary>
internal sealed record TraineeName(TraineeId Id, string Name, string DocumentNumber)
{
    public string MaskedNumber => IdentityDocument.Mask(DocumentNumber);
}

internal static class TraineeNames
{
    public static async Task<IReadOnlyDictionary<TraineeId, TraineeName>> NamesOfAsync(
        this IReadDb database, IEnumerable<TraineeId> trainees, CancellationToken cancellationToken)
    {
        var ids = trainees.Distinct().ToList();
        var rows = await database.Set<Trainee>()
            .Where(trainee => ids.Contains(trainee.Id))
            .Select(trainee => new { trainee.Id, trainee.Name, trainee.DocumentNumber })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.Id, row => new TraineeName(row.Id, row.Name.Value, row.DocumentNumber));
    }
}
