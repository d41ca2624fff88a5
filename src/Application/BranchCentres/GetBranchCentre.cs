using AutoMapper;
using AutoMapper.QueryableExtensions;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>One centre as the public sees it.</summary>
[PublicUse]
public sealed record GetBranchCentre(Guid CentreId) : IQuery<BranchCentreView>
{
    internal sealed class Handler(IReadDb database, IConfigurationProvider mappings) : IQueryHandler<GetBranchCentre, BranchCentreView>
    {
        public async Task<BranchCentreView> Handle(GetBranchCentre query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            return await database.Set<BranchCentre>()
                .Where(centre => centre.Id == id)
                .ProjectTo<BranchCentreView>(mappings)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
        }
    }
}
