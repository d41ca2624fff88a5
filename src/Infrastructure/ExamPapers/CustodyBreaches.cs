using CmtsEval.Application.Common;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;
using CmtsEval.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.ExamPapers;

/// <summary>Commits the incident in a transaction of its own: the attempt's is rolled back.</summary>
internal sealed class CustodyBreaches(IServiceScopeFactory scopes) : ICustodyBreaches
{
    public async Task RecordAsync(ExamIncident incident, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IDataScope>().SeeEverything();
        var context = scope.ServiceProvider.GetRequiredService<CmtsEvalDbContext>();
        context.Add(incident);
        await context.SaveChangesAsync(cancellationToken);
    }
}
