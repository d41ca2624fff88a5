using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class HomeEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/me").WithTags("Home");
        group.MapGet("/tasks", Tasks).WithName(nameof(ListMyTasks)).RequirePermission(Permission.UseOwnAccount);
    }

    private static async Task<Ok<IReadOnlyList<WaitingTask>>> Tasks(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListMyTasks(), cancellationToken));
}
