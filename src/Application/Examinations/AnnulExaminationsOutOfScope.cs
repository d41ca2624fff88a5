using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>Declares the open examinations in rows that have left the scope of their centre void (A08.2, A31.1).</summary>
internal sealed class AnnulExaminationsOutOfScope(IExaminationRepository examinations) : IDomainEventHandler<ScopeEnded>
{
    public async Task On(ScopeEnded happened, CancellationToken cancellationToken)
    {
        var unfinished = await examinations.GetUnfinishedAsync(happened.CentreId, cancellationToken);
        foreach (var examination in unfinished.Where(examination => happened.Rows.Contains(examination.Row)))
        {
            examination.Annul(happened.Reason);
        }
    }
}
