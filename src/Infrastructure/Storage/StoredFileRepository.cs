using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.Persistence;

namespace CmtsEval.Infrastructure.Storage;

internal sealed class StoredFileRepository(CmtsEvalDbContext context) : Repository<StoredFile, StoredFileId>(context), IStoredFileRepository;
