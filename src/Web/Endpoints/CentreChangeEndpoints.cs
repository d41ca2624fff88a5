using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record ReviewCentreChangeBody(bool Recommended, string? Opinion, uint? Version);

public sealed record DecideCentreChangeBody(bool Accepted, string? Reason, uint? Version);

internal sealed class CentreChangeEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/centre-changes").WithTags("BranchCentres");
        group.MapGet("/", List).WithName(nameof(ListCentreChanges)).RequirePermission(Permission.ReadCentreChanges);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetCentreChange)).RequirePermission(Permission.ReadCentreChanges);
        group.MapPost("/", Request).WithName(nameof(RequestCentreChange)).RequirePermission(Permission.RequestCentreChanges);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawCentreChange)).RequirePermission(Permission.RequestCentreChanges);
        group.MapPost("/{id:guid}/review", Review).WithName(nameof(ReviewCentreChange)).RequirePermission(Permission.ReviewCentreChanges);
        group.MapPost("/{id:guid}/decide", Decide).WithName(nameof(DecideCentreChange)).RequirePermission(Permission.DecideCentreChanges);
    }

    private static async Task<Ok<Page<CentreChangeLine>>> List(
        CentreChangeStatus? status, CentreChangeKind? kind, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListCentreChanges(status, kind, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<CentreChangeView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetCentreChange(id), cancellationToken));

    private static async Task<Created<Guid>> Request(RequestCentreChange command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/centre-changes/{id}", id);
    }

    private static async Task<NoContent> Withdraw(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new WithdrawCentreChange(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Review(Guid id, ReviewCentreChangeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReviewCentreChange(id, body.Recommended, body.Opinion, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Decide(Guid id, DecideCentreChangeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new DecideCentreChange(id, body.Accepted, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}
