using CmtsEval.Application.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence;

internal sealed class ReadDb(CmtsEvalDbContext context) : IReadDb
{
    public IQueryable<T> Set<T>()
        where T : class => context.Set<T>().AsNoTracking();
}
