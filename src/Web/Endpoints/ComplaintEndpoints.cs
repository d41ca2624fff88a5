using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Supervision;
using CmtsEval.Domain.Supervision;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class ComplaintEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/public").WithTags("Complaints");
        open.MapPost("/training-notices/{id:guid}/complaints", File).WithName(nameof(FileComplaint)).Public().RequireRateLimiting(Limits.Complaints);
        open.MapPost("/complaints/track", Track).WithName(nameof(TrackComplaint)).Public();

        var group = routes.MapGroup("/api/complaints").WithTags("Complaints");
        group.MapGet("/", List).WithName(nameof(ListComplaints)).RequirePermission(Permission.HandleComplaints);
        group.MapPost("/{id:guid}/contact", Contact).WithName(nameof(RevealComplaintContact)).RequirePermission(Permission.HandleComplaints);
        group.MapPost("/{id:guid}/acknowledge", Acknowledge).WithName(nameof(AcknowledgeComplaint)).RequirePermission(Permission.HandleComplaints);
    }

    private static async Task<Ok<string>> File(Guid id, ComplaintBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new FileComplaint(id, body.Kind, body.Text, body.Contact), cancellationToken));

    private static async Task<Ok<TrackComplaint.Answer>> Track(TrackComplaint query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<Page<ListComplaints.Item>>> List(
        ComplaintStatus? status, ComplaintKind? kind, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListComplaints(status, kind, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<RevealComplaintContact.Answer>> Contact(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new RevealComplaintContact(id), cancellationToken));

    private static async Task<NoContent> Acknowledge(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new AcknowledgeComplaint(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <param name="Text">10 to 2,000 characters.</param>
/// <param name="Contact">Null for an anonymous complaint.</param>
internal sealed record ComplaintBody(ComplaintKind Kind, string Text, string? Contact);
