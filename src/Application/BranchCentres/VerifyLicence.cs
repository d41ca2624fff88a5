using AutoMapper;
using AutoMapper.QueryableExtensions;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Answers whose licence a number is, and whether it is in force; a revoked licence is still found and says so.</summary>
[PublicUse]
public sealed record VerifyLicence(string Number) : IQuery<BranchCentreView>
{
    internal sealed class Handler(IReadDb database, IConfigurationProvider mappings) : IQueryHandler<VerifyLicence, BranchCentreView>
    {
        public async Task<BranchCentreView> Handle(VerifyLicence query, CancellationToken cancellationToken)
        {
            var number = query.Number.Trim().ToUpperInvariant();
            return await database.Set<BranchCentre>()
                .Where(centre => centre.Licence.Number == number)
                .ProjectTo<BranchCentreView>(mappings)
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
        }
    }
}
