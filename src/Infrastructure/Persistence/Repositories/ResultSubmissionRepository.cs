using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class ResultSubmissionRepository(CmtsEvalDbContext context)
    : Repository<ResultSubmission, ResultSubmissionId>(context), IResultSubmissionRepository;
