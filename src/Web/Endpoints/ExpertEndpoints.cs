using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Experts;
using CmtsEval.Domain.Experts;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record EditExpertBody(ExpertProfileInput Profile, uint? Version);

public sealed record DeclareAbsencesBody(IReadOnlyList<ExpertAbsence> Absences, uint? Version);

/// <summary>The pool from which audit teams are chosen.</summary>
internal sealed class ExpertEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/experts").WithTags("Experts");
        group.MapGet("/", List).WithName(nameof(ListExperts)).RequirePermission(Permission.ReadExperts);
        group.MapGet("/unregistered", Unregistered).WithName(nameof(ListUnregisteredExperts)).RequirePermission(Permission.ManageExperts);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetExpert)).RequirePermission(Permission.ReadExperts);
        group.MapPost("/", Register).WithName(nameof(RegisterExpert)).RequirePermission(Permission.ManageExperts);
        group.MapPut("/{id:guid}", Edit).WithName(nameof(EditExpert)).RequirePermission(Permission.ManageExperts);
        group.MapPut("/{id:guid}/absences", Declare).WithName(nameof(DeclareAbsences)).RequirePermission(Permission.DeclareAbsences);
    }

    private static async Task<Ok<Page<ExpertLine>>> List(
        string? specialty, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListExperts(specialty, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<IReadOnlyList<AccountCard>>> Unregistered(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListUnregisteredExperts(), cancellationToken));

    private static async Task<Ok<ExpertEntryView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetExpert(id), cancellationToken));

    private static async Task<Created<Guid>> Register(RegisterExpert command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/experts/{id}", id);
    }

    private static Task<NoContent> Edit(Guid id, EditExpertBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new EditExpert(id, body.Profile, body.Version), cancellationToken);

    private static Task<NoContent> Declare(Guid id, DeclareAbsencesBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new DeclareAbsences(id, body.Absences, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
