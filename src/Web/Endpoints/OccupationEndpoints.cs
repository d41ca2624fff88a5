using CmtsEval.Application.Common;
using CmtsEval.Application.Occupations;
using CmtsEval.Domain.Occupations;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class OccupationEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/occupations").WithTags("Occupations");
        group.MapGet("/", List).WithName(nameof(ListOccupations)).Public();
        group.MapGet("/catalogue", ListAll).WithName(nameof(ListCatalogue)).RequirePermission(Permission.ReadOccupations);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetOccupation)).RequirePermission(Permission.ReadOccupations);
        group.MapPost("/", Enter).WithName(nameof(EnterOccupation)).RequirePermission(Permission.ManageOccupations);
        group.MapPost("/{id:guid}/versions", Revise).WithName(nameof(ReviseOccupation)).RequirePermission(Permission.ManageOccupations);
        group.MapPost("/{id:guid}/versions/{number:int}/withdraw", Withdraw).WithName(nameof(WithdrawOccupationVersion))
            .RequirePermission(Permission.ManageOccupations);
        group.MapPost("/ship", Ship).WithName(nameof(ShipOccupationCatalogue)).RequirePermission(Permission.ManageOccupations);
    }

    private static async Task<Ok<IReadOnlyList<ListOccupations.Item>>> List(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListOccupations(), cancellationToken));

    private static async Task<Ok<IReadOnlyList<ListCatalogue.Item>>> ListAll(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListCatalogue(), cancellationToken));

    private static async Task<Ok<GetOccupation.Answer>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetOccupation(id), cancellationToken));

    private static async Task<Created<Guid>> Enter(EnterOccupation command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/occupations/{id}", id);
    }

    private static async Task<NoContent> Revise(Guid id, OccupationVersionBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReviseOccupation(id, body.InForceFrom, body.Reason, body.Content, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Withdraw(Guid id, int number, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new WithdrawOccupationVersion(id, number, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<int>> Ship(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ShipOccupationCatalogue(), cancellationToken));
}

internal sealed record OccupationVersionBody(DateOnly InForceFrom, string Reason, OccupationContent Content, uint? Version);
