using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Management;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record EditManagementBody(string? Mobile, ManagementPostInput Post, uint? Version);

internal sealed class ManagementEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/management-members").WithTags("Management");
        group.MapGet("/", List).WithName(nameof(ListManagementMembers)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetManagementMember)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapPost("/", Enter).WithName(nameof(EnterManagementMember)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPut("/{id:guid}", Edit).WithName(nameof(EditManagementMember)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/leave", Leave).WithName(nameof(RecordManagementLeaving)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/development", Develop).WithName(nameof(RecordManagementDevelopment)).RequirePermission(Permission.ManageStaffRegisters);
    }

    private static async Task<Ok<Page<ManagementLine>>> List(
        Guid? centreId, bool? hasLeft, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListManagementMembers(centreId, hasLeft ?? false, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<ManagementView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetManagementMember(id), cancellationToken));

    private static async Task<Created<Guid>> Enter(EnterManagementMember command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/management-members/{id}", id);
    }

    private static async Task<NoContent> Edit(Guid id, EditManagementBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new EditManagementMember(id, body.Mobile, body.Post, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Leave(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordManagementLeaving(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Develop(Guid id, DevelopmentBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordManagementDevelopment(id, body.Record, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}
