using CmtsEval.Application.Common;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class AdvertisingWordsEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/advertising-words").WithTags("Settings");
        group.MapGet("/", Get).WithName(nameof(GetAdvertisingWords)).RequirePermission(Permission.ManageSettings);
        group.MapPut("/", Change).WithName(nameof(ChangeAdvertisingWords)).RequirePermission(Permission.ManageSettings);
    }

    private static async Task<Ok<GetAdvertisingWords.Answer>> Get(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAdvertisingWords(), cancellationToken));

    private static async Task<NoContent> Change(ChangeAdvertisingWords command, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
