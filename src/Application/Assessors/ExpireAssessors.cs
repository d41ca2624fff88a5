using CmtsEval.Application.Common;
using CmtsEval.Application.Jobs;
using CmtsEval.Domain.Assessors;

namespace CmtsEval.Application.Assessors;

/// <summary>Marks assessors whose certificate ran out the day before (A18.1).</summary>
[Recurs("10 0 * * *")]
internal sealed class ExpireAssessors(IAssessorRepository assessors, IClock clock) : IRecurringJob
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var overdue = await assessors.GetOverdueAsync(clock.Today, cancellationToken);
        foreach (var assessor in overdue)
        {
            assessor.Expire(clock.Today);
        }

        return overdue.Count;
    }
}
