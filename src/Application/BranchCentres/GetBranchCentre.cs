using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>One centre as the public sees it.</summary>
[PublicUse]
public sealed record GetBranchCentre(Guid CentreId) : IQuery<BranchCentreView>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<GetBranchCentre, BranchCentreView>
    {
        public async Task<BranchCentreView> Handle(GetBranchCentre query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            var (centre, version) = await database.Set<BranchCentre>().WithVersionAsync(entry => entry.Id == id, cancellationToken);
            return BranchCentreView.Of(centre, version);
        }
    }
}
