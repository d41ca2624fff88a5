using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Common.Sheets;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class TrainingClassEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var classes = routes.MapGroup("/api/training-classes").WithTags("TrainingClasses");
        classes.MapGet("/", List).WithName(nameof(ListTrainingClasses)).RequirePermission(Permission.ReadTrainingClasses);
        classes.MapPost("/", Plan).WithName(nameof(PlanTrainingClass)).RequirePermission(Permission.ManageTrainingClasses);
        classes.MapGet("/{classId:guid}", Get).WithName(nameof(GetTrainingClass)).RequirePermission(Permission.ReadTrainingClasses);
        classes.MapGet("/{classId:guid}/attendance", AttendanceOf).WithName(nameof(GetClassAttendance)).RequirePermission(Permission.ReadTrainingClasses);
        classes.MapPost("/{classId:guid}/complete", Complete).WithName(nameof(CompleteTrainingClass)).RequirePermission(Permission.ManageTrainingClasses);
        classes.MapPost("/{classId:guid}/cancel", Cancel).WithName(nameof(CancelTrainingClass)).RequirePermission(Permission.ManageTrainingClasses);
        classes.MapGet("/timetable", Timetable).WithName(nameof(GetTimetable)).RequirePermission(Permission.ReadTrainingClasses);
        classes.MapGet("/calendar", Calendar).WithName(nameof(DownloadTimetable)).RequirePermission(Permission.ReadTrainingClasses);
        classes.MapPost("/attendance/preview", PreviewAttendance).WithName(nameof(PreviewAttendanceImport)).RequirePermission(Permission.RecordTraining);
        classes.MapPost("/attendance/import", Import).WithName(nameof(ImportAttendance)).RequirePermission(Permission.RecordTraining);

        routes.MapGet("/api/training-notices/{noticeId:guid}/class-proposal", Propose).WithTags("TrainingClasses").WithName(nameof(ProposeClasses))
            .RequirePermission(Permission.ManageTrainingClasses);

        var sessions = routes.MapGroup("/api/training-sessions/{sessionId:guid}").WithTags("TrainingClasses");
        sessions.MapPost("/reschedule", Reschedule).WithName(nameof(RescheduleSession)).RequirePermission(Permission.ManageTrainingClasses);
        sessions.MapGet("/roll-call", RollCallOf).WithName(nameof(GetRollCall)).RequirePermission(Permission.RecordTraining);
        sessions.MapPost("/roll-call/open", Open).WithName(nameof(OpenRollCall)).RequirePermission(Permission.RecordTraining);
        sessions.MapPost("/roll-call/close", Close).WithName(nameof(CloseRollCall)).RequirePermission(Permission.RecordTraining);
        sessions.MapGet("/sign-in-code", Code).WithName(nameof(GetSignInCode)).RequirePermission(Permission.RecordTraining);
        sessions.MapPut("/attendance", Record).WithName(nameof(RecordAttendance)).RequirePermission(Permission.RecordTraining);
        sessions.MapPost("/attendance/{traineeId:guid}/correct", Correct).WithName(nameof(CorrectAttendance)).RequirePermission(Permission.RecordTraining);
        sessions.MapPut("/practice", Practise).WithName(nameof(RecordPractice)).RequirePermission(Permission.RecordTraining);

        routes.MapPost("/api/sign-ins", SignIn).WithTags("TrainingClasses").WithName(nameof(SignInToSession)).RequirePermission(Permission.SignInToSession);
        routes.MapGet("/api/my/training", Mine).WithTags("TrainingClasses").WithName(nameof(GetMyTraining)).RequirePermission(Permission.SignInToSession);
        routes.MapGet("/api/my/training/calendar", MyCalendar).WithTags("TrainingClasses").WithName(nameof(DownloadMyTimetable)).RequirePermission(Permission.SignInToSession);
    }

    private static async Task<Ok<Page<TrainingClassRow>>> List(
        TrainingClassStatus? status, Guid? noticeId, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListTrainingClasses(new PageRequest(cursor, size), status, noticeId), cancellationToken));

    private static async Task<Created<Guid>> Plan(PlanTrainingClass command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/training-classes/{id}", id);
    }

    private static async Task<Ok<TrainingClassDetails>> Get(Guid classId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetTrainingClass(classId), cancellationToken));

    private static async Task<Ok<IReadOnlyList<MemberAttendance>>> AttendanceOf(Guid classId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetClassAttendance(classId), cancellationToken));

    private static async Task<NoContent> Complete(Guid classId, SeenBody? body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CompleteTrainingClass(classId, body?.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Cancel(Guid classId, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CancelTrainingClass(classId, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ClassProposal>> Propose(Guid noticeId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ProposeClasses(noticeId), cancellationToken));

    private static async Task<Ok<IReadOnlyList<TimetableSession>>> Timetable(
        DateOnly? from, DateOnly? until, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetTimetable(from, until), cancellationToken));

    private static async Task<FileContentHttpResult> Calendar(Guid? classId, IMediator mediator, CancellationToken cancellationToken) =>
        FileOf(await mediator.Send(new DownloadTimetable(classId), cancellationToken));

    private static async Task<FileContentHttpResult> MyCalendar(IMediator mediator, CancellationToken cancellationToken) =>
        FileOf(await mediator.Send(new DownloadMyTimetable(), cancellationToken));

    private static FileContentHttpResult FileOf(CalendarFile file) =>
        TypedResults.File(file.Content, "text/calendar; charset=utf-8", file.FileName);

    private static async Task<NoContent> Reschedule(
        Guid sessionId, RescheduleSessionBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(
            new RescheduleSession(
                sessionId, body.Date, body.HalfDay, body.StartsAt, body.EndsAt, body.Place, body.TeacherId, body.Reason, body.Version),
            cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ImportPreview>> PreviewAttendance(
        PreviewAttendanceImport query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<ImportPreview>> Import(ImportAttendance command, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(command, cancellationToken));

    private static async Task<Ok<RollCall>> RollCallOf(Guid sessionId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetRollCall(sessionId), cancellationToken));

    private static async Task<NoContent> Open(Guid sessionId, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new OpenRollCall(sessionId), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Close(Guid sessionId, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CloseRollCall(sessionId), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SignInCode>> Code(Guid sessionId, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetSignInCode(sessionId), cancellationToken));

    private static async Task<NoContent> Record(Guid sessionId, RecordAttendanceBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordAttendance(sessionId, body.Entries), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Correct(
        Guid sessionId, Guid traineeId, CorrectAttendanceBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CorrectAttendance(sessionId, traineeId, body.Status, body.Reason), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Practise(Guid sessionId, RecordPracticeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordPractice(sessionId, body.Entries), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SessionAttended>> SignIn(SignInToSession command, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(command, cancellationToken));

    private static async Task<Ok<IReadOnlyList<MyTraining>>> Mine(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetMyTraining(), cancellationToken));
}

internal sealed record RecordAttendanceBody(IReadOnlyList<RecordAttendance.Entry> Entries);

internal sealed record CorrectAttendanceBody(AttendanceStatus Status, string Reason);

internal sealed record RecordPracticeBody(IReadOnlyList<RecordPractice.Entry> Entries);

/// <param name="Version">The version of the class that the user saw; null skips the check.</param>
internal sealed record RescheduleSessionBody(
    DateOnly Date, HalfDay HalfDay, TimeOnly? StartsAt, TimeOnly? EndsAt, string Place, Guid TeacherId, string Reason, uint? Version);
