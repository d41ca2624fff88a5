using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

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
            var centre = await database.Set<BranchCentre>().FirstOrDefaultAsync(entry => entry.Id == id, cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            return BranchCentreView.Of(centre);
        }
    }
}
