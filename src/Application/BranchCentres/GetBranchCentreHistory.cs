using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What happened to a centre since its approval, latest first, for the society and its own people.</summary>
[RequiresPermission(Permission.ReadBranchCentres)]
public sealed record GetBranchCentreHistory(Guid CentreId) : IQuery<IReadOnlyList<CentreTurnView>>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, ICurrentUser user)
        : IQueryHandler<GetBranchCentreHistory, IReadOnlyList<CentreTurnView>>
    {
        public async Task<IReadOnlyList<CentreTurnView>> Handle(GetBranchCentreHistory query, CancellationToken cancellationToken)
        {
            var id = new BranchCentreId(query.CentreId);
            var history = user.SeesEveryCentre || user.CentreId == id
                ? await database.Set<BranchCentre>().Where(centre => centre.Id == id).Select(centre => centre.History).FirstOrDefaultAsync(cancellationToken)
                : null;
            if (history is null)
            {
                throw new DomainException(SharedErrors.NotFound);
            }

            var names = await accounts.DisplayNamesAsync(history.Select(turn => turn.By).Distinct(), cancellationToken);
            return [.. history.Reverse().Select(turn => CentreTurnView.Of(turn, names.GetValueOrDefault(turn.By)))];
        }
    }
}

/// <param name="By">Display name; null for an account that is gone.</param>
/// <param name="Article">Under which a centre was revoked, <c>A08.3</c>.</param>
/// <param name="Rows">Granted or taken away.</param>
/// <param name="Evidence">Stored files.</param>
/// <param name="ReplacedPapers">Stored files that this turn took out of force.</param>
public sealed record CentreTurnView(
    CentreTurnKind Kind,
    DateOnly On,
    string? By,
    string? Reason,
    string? Article,
    IReadOnlyList<ScopeRow> Rows,
    IReadOnlyList<Guid> Evidence,
    IReadOnlyList<Guid> ReplacedPapers)
{
    internal static CentreTurnView Of(CentreTurn turn, string? by) => new(
        turn.Kind,
        turn.On,
        by,
        turn.Reason,
        turn.Ground?.Article().Rule,
        turn.Rows,
        [.. turn.Evidence.Select(file => file.Value)],
        [.. turn.ReplacedPapers.Select(paper => paper.File.Value)]);
}
