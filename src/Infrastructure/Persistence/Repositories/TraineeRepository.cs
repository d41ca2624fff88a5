using CmtsEval.Domain.People;
using CmtsEval.Domain.Trainees;
using CmtsEval.Infrastructure.Persistence.Conventions;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TraineeRepository(CmtsEvalDbContext context, PersonalDataCipher cipher)
    : Repository<Trainee, TraineeId>(context), ITraineeRepository
{
    private static readonly string Lookup = PropertyExtensions.LookupName(nameof(Trainee.DocumentNumber));

    public async Task<IReadOnlyDictionary<string, Trainee>> FindByDocumentsAsync(
        IReadOnlyCollection<IdentityDocument> documents, CancellationToken cancellationToken)
    {
        var hashes = documents.Select(document => cipher.LookupOf(document.Number)).ToArray();
        var found = await Whole.Where(trainee => hashes.Contains(EF.Property<byte[]>(trainee, Lookup))).ToListAsync(cancellationToken);
        var asked = documents.ToHashSet();
        return found.Where(trainee => asked.Contains(trainee.Document)).ToDictionary(trainee => trainee.DocumentNumber, StringComparer.Ordinal);
    }
}
