using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class ExaminationEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/api/examinations").WithTags("Examinations");
        all.MapGet("/", List).WithName(nameof(ListExaminations)).RequirePermission(Permission.ReadExaminations);
        all.MapPost("/", Request).WithName(nameof(RequestExamination)).RequirePermission(Permission.RequestExamination);
        all.MapPost("/marks/preview", PreviewMarks).WithName(nameof(PreviewMarkImport)).RequirePermission(Permission.RecordMarks);
        all.MapPost("/marks/import", Import).WithName(nameof(ImportMarks)).RequirePermission(Permission.RecordMarks);

        var one = all.MapGroup("/{examinationId:guid}");
        one.MapGet("/", Get).WithName(nameof(GetExamination)).RequirePermission(Permission.ReadExaminations);
        one.MapPost("/arrange", Arrange).WithName(nameof(ArrangeExamination)).RequirePermission(Permission.ArrangeExamination);
        one.MapPut("/assessors", Assign).WithName(nameof(AssignAssessors)).RequirePermission(Permission.ArrangeExamination);
        one.MapPost("/void", Annul).WithName(nameof(VoidExamination)).RequirePermission(Permission.ArrangeExamination);
        one.MapPost("/check-in", CheckIn).WithName(nameof(CheckInCandidates)).RequirePermission(Permission.ConductExamination);
        one.MapPost("/incidents", Incident).WithName(nameof(RecordExamIncident)).RequirePermission(Permission.ConductExamination);
        one.MapPost("/hold", Hold).WithName(nameof(HoldExamination)).RequirePermission(Permission.ConductExamination);
        one.MapPut("/marks", Record).WithName(nameof(RecordMarks)).RequirePermission(Permission.RecordMarks);
        one.MapPost("/marks/verify", Verify).WithName(nameof(VerifyMarks)).RequirePermission(Permission.VerifyMarks);
        one.MapPost("/mark-changes", Propose).WithName(nameof(ProposeMarkChange)).RequirePermission(Permission.RecordMarks);
        one.MapPost("/mark-changes/{changeId:guid}/confirm", Confirm).WithName(nameof(ConfirmMarkChange)).RequirePermission(Permission.VerifyMarks);
        one.MapPost("/publish", Publish).WithName(nameof(PublishResults)).RequirePermission(Permission.PublishResults);
        one.MapPost("/close", Close).WithName(nameof(CloseExamination)).RequirePermission(Permission.PublishResults);

        routes.MapGet("/api/my/results", Mine).WithTags("Examinations").WithName(nameof(GetMyResults)).RequirePermission(Permission.SignInToSession);
    }

    private static async Task<Ok<Page<ExaminationRow>>> List(
        ExaminationStatus? status, Guid? centreId, Guid? classId, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListExaminations(new PageRequest(cursor, size), status, centreId, classId), cancellationToken));

    private static async Task<Created<Guid>> Request(RequestExamination command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/examinations/{id}", id);
    }

    private static async Task<Ok<ImportPreview>> PreviewMarks(PreviewMarkImport query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<ImportPreview>> Import(ImportMarks command, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(command, cancellationToken));

    private static async Task<Ok<ExaminationDetails>> Get(Guid examinationId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetExamination(examinationId), cancellationToken));

    private static async Task<NoContent> Arrange(
        Guid examinationId, ArrangeExaminationBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(
            new ArrangeExamination(examinationId, body.StartsAt, body.EndsAt, body.Place, body.Mode, body.Rooms, body.PracticalGroupSize, body.Version),
            cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Assign(Guid examinationId, AssignAssessorsBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new AssignAssessors(examinationId, body.Assessors, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Annul(Guid examinationId, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new VoidExamination(examinationId, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> CheckIn(Guid examinationId, CheckInCandidatesBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CheckInCandidates(examinationId, body.Entries), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Incident(Guid examinationId, RecordExamIncidentBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordExamIncident(examinationId, body.Kind, body.Description, body.TraineeId), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Hold(Guid examinationId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new HoldExamination(examinationId, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Record(Guid examinationId, RecordMarksBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordMarks(examinationId, body.Marks, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Verify(Guid examinationId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new VerifyMarks(examinationId, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Guid>> Propose(Guid examinationId, ProposeMarkChangeBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ProposeMarkChange(examinationId, body.TraineeId, body.Subject, body.Kind, body.Score, body.Reason, body.Version), cancellationToken));

    private static async Task<NoContent> Confirm(
        Guid examinationId, Guid changeId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ConfirmMarkChange(examinationId, changeId, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PublicationPeriod>> Publish(
        Guid examinationId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new PublishResults(examinationId, body?.Version), cancellationToken));

    private static async Task<NoContent> Close(Guid examinationId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CloseExamination(examinationId, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<IReadOnlyList<MyResult>>> Mine(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetMyResults(), cancellationToken));
}

internal sealed record ArrangeExaminationBody(
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Place,
    ExamMode Mode,
    IReadOnlyList<ArrangeExamination.Room> Rooms,
    int PracticalGroupSize,
    uint? Version);

internal sealed record AssignAssessorsBody(IReadOnlyList<AssignAssessors.Assignment> Assessors, uint? Version);

internal sealed record CheckInCandidatesBody(IReadOnlyList<CheckInCandidates.Entry> Entries);

internal sealed record RecordExamIncidentBody(IncidentKind Kind, string Description, Guid? TraineeId);

internal sealed record RecordMarksBody(IReadOnlyList<RecordMarks.Entry> Marks, uint? Version);

internal sealed record ProposeMarkChangeBody(Guid TraineeId, ExamSubject Subject, MarkKind Kind, decimal? Score, string Reason, uint? Version);
