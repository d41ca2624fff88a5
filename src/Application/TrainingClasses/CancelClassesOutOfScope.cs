using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.TrainingClasses;

namespace CmtsEval.Application.TrainingClasses;

/// <summary>Gives up the classes in rows that have left the scope of their centre: no certificate could follow (A08.2, A31.1).</summary>
internal sealed class CancelClassesOutOfScope(ITrainingClassRepository classes) : IDomainEventHandler<ScopeEnded>
{
    public async Task On(ScopeEnded happened, CancellationToken cancellationToken)
    {
        var unfinished = await classes.GetUnfinishedAsync(happened.CentreId, cancellationToken);
        foreach (var trainingClass in unfinished.Where(trainingClass => happened.Rows.Contains(trainingClass.Row)))
        {
            trainingClass.Cancel(happened.Reason);
        }
    }
}
