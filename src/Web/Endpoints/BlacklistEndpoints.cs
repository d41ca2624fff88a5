using CmtsEval.Application.Blacklist;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

/// <param name="Reason">5 to 1,000 characters.</param>
/// <param name="EvidenceFileIds">0 to 20.</param>
internal sealed record BlacklistObjectionBody(string Reason, IReadOnlyList<Guid> EvidenceFileIds, uint? Version);

/// <param name="Reason">5 to 1,000 characters.</param>
internal sealed record BlacklistDecisionBody(string Reason, uint? Version);

/// <param name="Ground">5 to 1,000 characters, other than before.</param>
/// <param name="Reason">5 to 1,000 characters.</param>
internal sealed record BlacklistCorrectionBody(string Ground, string Reason, uint? Version);

/// <summary>Entries of the shared list for the society and for the person concerned; nobody lists those that nobody disputes.</summary>
internal sealed class BlacklistEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/blacklist-entries").WithTags("Blacklist");
        group.MapGet("/objections", Objections).WithName(nameof(ListBlacklistObjections)).RequirePermission(Permission.ReadBlacklistEntries);
        group.MapGet("/mine", Mine).WithName(nameof(ListMyBlacklistEntries)).RequirePermission(Permission.ObjectToBlacklistEntry);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetBlacklistEntry)).RequirePermission(Permission.ReadBlacklistEntries);
        group.MapPost("/{id:guid}/object", Object).WithName(nameof(ObjectToBlacklistEntry)).RequirePermission(Permission.ObjectToBlacklistEntry);
        group.MapPost("/{id:guid}/uphold", Uphold).WithName(nameof(UpholdBlacklistEntry)).RequirePermission(Permission.DecideBlacklistEntries);
        group.MapPost("/{id:guid}/correct", Correct).WithName(nameof(CorrectBlacklistEntry)).RequirePermission(Permission.DecideBlacklistEntries);
        group.MapPost("/{id:guid}/lift", Lift).WithName(nameof(LiftBlacklistEntry)).RequirePermission(Permission.DecideBlacklistEntries);
    }

    private static async Task<Ok<Page<ListBlacklistObjections.Item>>> Objections(
        string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListBlacklistObjections(new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<IReadOnlyList<ListMyBlacklistEntries.Item>>> Mine(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListMyBlacklistEntries(), cancellationToken));

    private static async Task<Ok<BlacklistEntryView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetBlacklistEntry(id), cancellationToken));

    private static Task<NoContent> Object(Guid id, BlacklistObjectionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ObjectToBlacklistEntry(id, body.Reason, body.EvidenceFileIds, body.Version), cancellationToken);

    private static Task<NoContent> Uphold(Guid id, BlacklistDecisionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new UpholdBlacklistEntry(id, body.Reason, body.Version), cancellationToken);

    private static Task<NoContent> Correct(Guid id, BlacklistCorrectionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new CorrectBlacklistEntry(id, body.Ground, body.Reason, body.Version), cancellationToken);

    private static Task<NoContent> Lift(Guid id, BlacklistDecisionBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new LiftBlacklistEntry(id, body.Reason, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
