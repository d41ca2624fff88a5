using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.ResultSubmissions;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class ResultSubmissionEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/result-submissions").WithTags("ResultSubmissions");
        group.MapGet("/", List).WithName(nameof(ListResultSubmissions)).RequirePermission(Permission.ReadResultSubmissions);
        group.MapGet("/examinations", Submittable).WithName(nameof(ListSubmittableExaminations)).RequirePermission(Permission.SubmitResults);
        group.MapGet("/examinations/{examinationId:guid}/readiness", Readiness).WithName(nameof(GetSubmissionReadiness)).RequirePermission(Permission.SubmitResults);
        group.MapPost("/", Prepare).WithName(nameof(PrepareResultSubmission)).RequirePermission(Permission.SubmitResults);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetResultSubmission)).RequirePermission(Permission.ReadResultSubmissions);
        group.MapPut("/{id:guid}/trainees", Name).WithName(nameof(NameSubmittedTrainees)).RequirePermission(Permission.SubmitResults);
        group.MapPost("/{id:guid}/submit", Submit).WithName(nameof(SubmitResults)).RequirePermission(Permission.SubmitResults);
        group.MapPost("/{id:guid}/start-review", StartReview).WithName(nameof(StartResultReview)).RequirePermission(Permission.ReviewResultSubmissions);
        group.MapPost("/{id:guid}/decisions", Decide).WithName(nameof(DecideResults)).RequirePermission(Permission.ReviewResultSubmissions);
        group.MapPost("/{id:guid}/return", Return).WithName(nameof(ReturnResultSubmission)).RequirePermission(Permission.ReviewResultSubmissions);
        group.MapPost("/{id:guid}/conclude", Conclude).WithName(nameof(ConcludeResultReview)).RequirePermission(Permission.ReviewResultSubmissions);
        group.MapPost("/{id:guid}/certificates", Issue).WithName(nameof(IssueCertificate)).RequirePermission(Permission.IssueCertificate);
    }

    private static async Task<Ok<Page<ResultSubmissionRow>>> List(
        ResultSubmissionStatus? status, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListResultSubmissions(status, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<IReadOnlyList<SubmittableExamination>>> Submittable(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListSubmittableExaminations(), cancellationToken));

    private static async Task<Ok<SubmissionReadiness>> Readiness(Guid examinationId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetSubmissionReadiness(examinationId), cancellationToken));

    private static async Task<Created<Guid>> Prepare(PrepareResultSubmission command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/result-submissions/{id}", id);
    }

    private static async Task<Ok<ResultSubmissionDetails>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetResultSubmission(id), cancellationToken));

    private static async Task<NoContent> Name(Guid id, NamedTraineesBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new NameSubmittedTrainees(id, body.TraineeIds, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Submit(Guid id, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SubmitResults(id, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> StartReview(Guid id, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new StartResultReview(id, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Decide(Guid id, DecideResultsBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new DecideResults(id, body.Decisions, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Return(Guid id, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReturnResultSubmission(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Conclude(Guid id, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ConcludeResultReview(id, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IReadOnlyList<IssuedCertificate>>> Issue(
        Guid id, IssueCertificateBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new IssueCertificate(id, body.TraineeIds, body.Version), cancellationToken));
}

internal sealed record NamedTraineesBody(IReadOnlyList<Guid> TraineeIds, uint? Version);

internal sealed record DecideResultsBody(IReadOnlyList<ResultDecisionInput> Decisions, uint? Version);

/// <param name="TraineeIds">Null for all approved trainees without a certificate.</param>
internal sealed record IssueCertificateBody(IReadOnlyList<Guid>? TraineeIds, uint? Version);
