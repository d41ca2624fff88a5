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
        IMediator mediator, [AsParameters] AuditQuery filter, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListAuditEntries(
                filter.UserId,
                filter.UseCase,
                filter.SubjectId,
                filter.Outcome,
                filter.From,
                filter.To,
                new PageRequest(filter.Cursor, filter.Size)),
            cancellationToken));

    /// <summary>Each narrows the answer; all may be left out.</summary>
    internal sealed record AuditQuery(
        Guid? UserId,
        string? UseCase,
        Guid? SubjectId,
        AuditOutcome? Outcome,
        DateTimeOffset? From,
        DateTimeOffset? To,
        string? Cursor,
        int? Size);
}
