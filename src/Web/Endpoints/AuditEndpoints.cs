using CmtsEval.Application.Auditing;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class AuditEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/audit-entries", List)
        .WithTags("Audit").WithName(nameof(ListAuditEntries)).RequirePermission(Permission.ReadAuditTrail);

    private static async Task<Ok<Page<AuditRow>>> List(
        IMediator mediator,
        Guid? userId,
        string? useCase,
        Guid? subjectId,
        AuditOutcome? outcome,
        DateTimeOffset? from,
        DateTimeOffset? to,
        string? cursor,
        int? size,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListAuditEntries(userId, useCase, subjectId, outcome, from, to, new PageRequest(cursor, size)), cancellationToken));
}
