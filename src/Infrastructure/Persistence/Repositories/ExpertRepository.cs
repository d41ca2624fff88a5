using CmtsEval.Domain.Experts;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class ExpertRepository(CmtsEvalDbContext context) : Repository<Expert, ExpertId>(context), IExpertRepository;
