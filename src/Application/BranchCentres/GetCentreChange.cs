using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>One change with its evidence, and who said what of it.</summary>
[RequiresPermission(Permission.ReadCentreChanges)]
public sealed record GetCentreChange(Guid ChangeId) : IQuery<CentreChangeView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts) : IQueryHandler<GetCentreChange, CentreChangeView>
    {
        public async Task<CentreChangeView> Handle(GetCentreChange query, CancellationToken cancellationToken)
        {
            var id = new CentreChangeRequestId(query.ChangeId);
            var found = await database.Set<CentreChangeRequest>()
                .Where(request => request.Id == id)
                .Select(request => new
                {
                    Request = request,
                    Version = EF.Property<uint>(request, "Version"),
                    Centre = database.Set<BranchCentre>().Where(centre => centre.Id == request.CentreId).Select(centre => centre.Name).First(),
                })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var request = found.Request;
            var people = new[] { request.RequestedBy, request.ReviewedBy, request.DecidedBy };
            var names = await accounts.DisplayNamesAsync(people.OfType<UserId>().Distinct(), cancellationToken);
            string? NameOf(UserId? user) => user is { } known ? names.GetValueOrDefault(known) : null;

            return new CentreChangeView(
                id.Value,
                request.CentreId.Value,
                found.Centre,
                request.Status,
                request.Change,
                request.Explanation,
                [.. request.Evidence.Select(file => file.Value)],
                NameOf(request.RequestedBy),
                request.RequestedAt,
                NameOf(request.ReviewedBy),
                request.Opinion,
                NameOf(request.DecidedBy),
                request.DecidedOn,
                request.RefusalReason,
                found.Version);
        }
    }
}

/// <param name="Evidence">Stored files.</param>
/// <param name="ReviewedBy">Display names; null for who has not acted, or for an account that is gone.</param>
/// <param name="Opinion">The reviewer's, or why it was returned.</param>
/// <param name="Version">Send it back with a review or decision.</param>
public sealed record CentreChangeView(
    Guid Id,
    Guid CentreId,
    string CentreName,
    CentreChangeStatus Status,
    CentreChange Change,
    string Explanation,
    IReadOnlyList<Guid> Evidence,
    string? RequestedBy,
    DateTimeOffset RequestedAt,
    string? ReviewedBy,
    string? Opinion,
    string? DecidedBy,
    DateOnly? DecidedOn,
    string? RefusalReason,
    uint Version);
