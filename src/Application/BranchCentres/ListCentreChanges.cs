using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Changes that centres asked for, latest first: of the own centre, or of all for the society.</summary>
[RequiresPermission(Permission.ReadCentreChanges)]
public sealed record ListCentreChanges(CentreChangeStatus? Status, CentreChangeKind? Kind, PageRequest Page) : IQuery<Page<CentreChangeLine>>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<ListCentreChanges, Page<CentreChangeLine>>
    {
        public Task<Page<CentreChangeLine>> Handle(ListCentreChanges query, CancellationToken cancellationToken)
        {
            var centres = database.Set<BranchCentre>();
            return database.Set<CentreChangeRequest>()
                .Where(request => (query.Status == null || request.Status == query.Status) && (query.Kind == null || request.Kind == query.Kind))
                .ToPageAsync(
                    request => request.Id,
                    request => new CentreChangeLine(
                        request.Id.Value,
                        request.CentreId.Value,
                        centres.Where(centre => centre.Id == request.CentreId).Select(centre => centre.Name).First(),
                        request.Kind,
                        request.Status,
                        request.Explanation,
                        request.RequestedAt),
                    line => line.Id,
                    query.Page,
                    cancellationToken);
        }
    }
}

public sealed record CentreChangeLine(
    Guid Id, Guid CentreId, string CentreName, CentreChangeKind Kind, CentreChangeStatus Status, string Explanation, DateTimeOffset RequestedAt);
