using CmtsEval.Application.Common;
using CmtsEval.Application.Settings;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class SettingEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/settings").WithTags("Settings");
        group.MapGet("/", List).WithName(nameof(ListSettings)).RequirePermission(Permission.ManageSettings);
        group.MapPut("/{key}", Change).WithName(nameof(ChangeSetting)).RequirePermission(Permission.ManageSettings);
    }

    private static async Task<Ok<IReadOnlyList<SettingLine>>> List(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListSettings(), cancellationToken));

    private static async Task<NoContent> Change(string key, ChangeSettingBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ChangeSetting(key, body.Value, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}

public sealed record ChangeSettingBody(int Value, string Reason, uint? Version);
