using CmtsEval.Application.BranchCentres;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class BranchCentreEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/branch-centres").WithTags("BranchCentres");
        group.MapGet("/", List).WithName(nameof(ListBranchCentres)).Public();
        group.MapGet("/by-licence/{number}", Verify).WithName(nameof(VerifyLicence)).Public();
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetBranchCentre)).Public();
        group.MapGet("/{id:guid}/documents", Documents).WithName(nameof(GetBranchCentreDocuments)).RequirePermission(Permission.ReadBranchCentres);
        group.MapGet("/{id:guid}/history", History).WithName(nameof(GetBranchCentreHistory)).RequirePermission(Permission.ReadBranchCentres);
        group.MapPost("/{id:guid}/plaque/hand-over", HandOver).WithName(nameof(HandOverPlaque)).RequirePermission(Permission.HandOverPlaque);
        group.MapPost("/{id:guid}/papers/return", ReturnPapers).WithName(nameof(RecordPaperReturn)).RequirePermission(Permission.HandOverPlaque);
        group.MapGet("/{id:guid}/conditions", Conditions).WithName(nameof(GetBranchCentreConditions)).RequirePermission(Permission.ReadBranchCentres);
        group.MapGet("/{id:guid}/expiries", ListEnding).WithName(nameof(ListExpiries)).RequirePermission(Permission.ReadBranchCentres);
        group.MapPost("/{id:guid}/suspend", Suspend).WithName(nameof(SuspendBranchCentre)).RequirePermission(Permission.ChangeBranchCentreStatus);
        group.MapPost("/{id:guid}/restore", Restore).WithName(nameof(RestoreBranchCentre)).RequirePermission(Permission.ChangeBranchCentreStatus);
        group.MapPost("/{id:guid}/reduce-scope", ReduceScope).WithName(nameof(ReduceBranchCentreScope)).RequirePermission(Permission.ChangeBranchCentreStatus);
        group.MapPost("/{id:guid}/revoke", Revoke).WithName(nameof(RevokeBranchCentre)).RequirePermission(Permission.ChangeBranchCentreStatus);
    }

    private static async Task<Ok<Page<BranchCentreLine>>> List(
        string? search,
        string? regionCode,
        string? occupationCode,
        string? specialty,
        SkillLevel? level,
        BranchCentreStatus? status,
        CentreAttention? attention,
        string? cursor,
        int? size,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListBranchCentres(search, regionCode, occupationCode, specialty, level, status, new PageRequest(cursor, size), attention), cancellationToken));

    private static async Task<Ok<BranchCentreView>> Verify(string number, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new VerifyLicence(number), cancellationToken));

    private static async Task<Ok<BranchCentreView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetBranchCentre(id), cancellationToken));

    private static async Task<Ok<CentreDocuments>> Documents(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetBranchCentreDocuments(id), cancellationToken));

    private static async Task<Ok<IReadOnlyList<CentreTurnView>>> History(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetBranchCentreHistory(id), cancellationToken));

    private static async Task<NoContent> HandOver(Guid id, HandOverPlaqueBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new HandOverPlaque(id, body.ReceivedBy, body.HandedOverOn, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ReturnPapers(Guid id, PaperReturnBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordPaperReturn(id, body.ReturnedBy, body.ReturnedOn, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<CentreConditionsView>> Conditions(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetBranchCentreConditions(id), cancellationToken));

    private static async Task<Ok<IReadOnlyList<ExpiryLine>>> ListEnding(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListExpiries(id), cancellationToken));

    private static async Task<NoContent> Suspend(Guid id, ReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SuspendBranchCentre(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Restore(Guid id, ReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RestoreBranchCentre(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ReduceScope(Guid id, ReduceScopeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReduceBranchCentreScope(id, body.Rows, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Revoke(Guid id, RevocationBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RevokeBranchCentre(id, body.Ground, body.Reason, body.Evidence, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <param name="Rows">To be taken out of the scope.</param>
public sealed record ReduceScopeBody(IReadOnlyList<ScopeRow> Rows, string? Reason, uint? Version);

/// <param name="Evidence">Stored files.</param>
public sealed record RevocationBody(RevocationGround Ground, string? Reason, IReadOnlyList<Guid>? Evidence, uint? Version);

/// <param name="ReturnedOn">From the day of revocation to today, both included.</param>
public sealed record PaperReturnBody(string ReturnedBy, DateOnly ReturnedOn, uint? Version);

/// <param name="ReceivedBy">Name of the person who took the plaque over.</param>
/// <param name="HandedOverOn">From the day of approval to today, both included.</param>
public sealed record HandOverPlaqueBody(string ReceivedBy, DateOnly HandedOverOn, uint? Version);
