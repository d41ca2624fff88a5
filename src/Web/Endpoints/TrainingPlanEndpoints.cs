using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingPlans;
using CmtsEval.Domain.TrainingPlans;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class TrainingPlanEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/training-plans").WithTags("TrainingPlans");
        group.MapGet("/", List).WithName(nameof(ListTrainingPlans)).RequirePermission(Permission.ReadTrainingPlans);
        group.MapGet("/progress", Progress).WithName(nameof(ListPlanProgress)).RequirePermission(Permission.ReadTrainingPlans);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetTrainingPlan)).RequirePermission(Permission.ReadTrainingPlans);
        group.MapPost("/", Draft).WithName(nameof(DraftTrainingPlan)).RequirePermission(Permission.ManageTrainingPlans);
        group.MapPut("/{id:guid}", Revise).WithName(nameof(ReviseTrainingPlan)).RequirePermission(Permission.ManageTrainingPlans);
        group.MapPost("/{id:guid}/submit", Submit).WithName(nameof(SubmitTrainingPlan)).RequirePermission(Permission.ManageTrainingPlans);
        group.MapPost("/{id:guid}/approve", Approve).WithName(nameof(ApproveTrainingPlan)).RequirePermission(Permission.ReviewTrainingPlans);
        group.MapPost("/{id:guid}/return", Return).WithName(nameof(ReturnTrainingPlan)).RequirePermission(Permission.ReviewTrainingPlans);
    }

    private static async Task<Ok<Page<ListTrainingPlans.Item>>> List(
        TrainingPlanStatus? status, int? year, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListTrainingPlans(status, year, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<Page<ListPlanProgress.Item>>> Progress(
        int? year, Guid? centreId, Guid? planId, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListPlanProgress(year, centreId, planId, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<GetTrainingPlan.Answer>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetTrainingPlan(id), cancellationToken));

    private static async Task<Created<Guid>> Draft(DraftTrainingPlan command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/training-plans/{id}", id);
    }

    private static async Task<NoContent> Revise(Guid id, PlanRowsBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReviseTrainingPlan(id, body.Rows, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Submit(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SubmitTrainingPlan(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Approve(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ApproveTrainingPlan(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Return(Guid id, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReturnTrainingPlan(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record PlanRowsBody(IReadOnlyList<PlannedTraining> Rows, uint? Version);

/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record SeenBody(uint? Version);

/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record SeenReasonBody(string Reason, uint? Version);
