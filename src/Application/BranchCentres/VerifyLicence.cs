using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Answers whose licence a number is, and whether it is in force; a revoked licence is still found and says so.</summary>
[PublicUse]
public sealed record VerifyLicence(string Number) : IQuery<BranchCentreView>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<VerifyLicence, BranchCentreView>
    {
        public async Task<BranchCentreView> Handle(VerifyLicence query, CancellationToken cancellationToken)
        {
            var number = query.Number.Trim().ToUpperInvariant();
            var (centre, version) = await database.Set<BranchCentre>().WithVersionAsync(entry => entry.Licence.Number == number, cancellationToken);
            return BranchCentreView.Of(centre, version);
        }
    }
}
