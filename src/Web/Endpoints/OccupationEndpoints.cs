using CmtsEval.Application.Common;
using CmtsEval.Application.Occupations;
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
        group.MapPost("/ship", Ship).WithName(nameof(ShipOccupationCatalogue)).RequirePermission(Permission.ManageOccupations);
    }

    private static async Task<Ok<IReadOnlyList<ListOccupations.Item>>> List(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListOccupations(), cancellationToken));

    private static async Task<Ok<int>> Ship(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ShipOccupationCatalogue(), cancellationToken));
}
