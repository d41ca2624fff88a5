using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.TrainingNotices;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.TrainingNotices;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class TrainingNoticeEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/public/training-notices").WithTags("TrainingNotices");
        open.MapGet("/", ListPublic).WithName(nameof(ListPublicNotices)).Public();
        open.MapGet("/calendar", Feed).WithName(nameof(FeedPublicNotices)).Public();
        open.MapGet("/{id:guid}/calendar", Calendar).WithName(nameof(DownloadNoticeCalendar)).Public();
        open.MapGet("/{id:guid}", GetPublic).WithName(nameof(GetPublicNotice)).Public();

        var group = routes.MapGroup("/api/training-notices").WithTags("TrainingNotices");
        group.MapGet("/", List).WithName(nameof(ListTrainingNotices)).RequirePermission(Permission.ReadTrainingNotices);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetTrainingNotice)).RequirePermission(Permission.ReadTrainingNotices);
        group.MapPost("/", Draft).WithName(nameof(DraftTrainingNotice)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPut("/{id:guid}", Revise).WithName(nameof(ReviseTrainingNotice)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/copy", Copy).WithName(nameof(CopyLastNotice)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/{id:guid}/capacity", ChangeCapacity).WithName(nameof(ChangeNoticeCapacity)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/{id:guid}/fee-flag/settle", SettleFlag).WithName(nameof(SettleFeeFlag)).RequirePermission(Permission.SuperviseTrainingNotices);
        group.MapPost("/{id:guid}/publish", Publish).WithName(nameof(PublishTrainingNotice)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/{id:guid}/fees", ChangeFees).WithName(nameof(ChangeTrainingFees)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/{id:guid}/close", Close).WithName(nameof(CloseTrainingNotice)).RequirePermission(Permission.ManageTrainingNotices);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawTrainingNotice)).RequirePermission(Permission.ManageTrainingNotices);
    }

    private static async Task<Ok<Page<ListPublicNotices.Item>>> ListPublic(
        string? region,
        string? occupationCode,
        string? specialty,
        SkillLevel? level,
        DateOnly? trainingFrom,
        DateOnly? trainingUntil,
        decimal? feeFrom,
        decimal? feeUntil,
        bool? openOnly,
        string? cursor,
        int? size,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListPublicNotices(
                new NoticeFilter(region, occupationCode, specialty, level, trainingFrom, trainingUntil, feeFrom, feeUntil, openOnly ?? false),
                new PageRequest(cursor, size)),
            cancellationToken));

    private static async Task<FileContentHttpResult> Feed(
        string? region,
        string? occupationCode,
        string? specialty,
        SkillLevel? level,
        DateOnly? trainingFrom,
        DateOnly? trainingUntil,
        decimal? feeFrom,
        decimal? feeUntil,
        bool? openOnly,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        File(await mediator.Send(
            new FeedPublicNotices(
                new NoticeFilter(region, occupationCode, specialty, level, trainingFrom, trainingUntil, feeFrom, feeUntil, openOnly ?? false)),
            cancellationToken));

    private static async Task<FileContentHttpResult> Calendar(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        File(await mediator.Send(new DownloadNoticeCalendar(id), cancellationToken));

    private static FileContentHttpResult File(CalendarFile file) => TypedResults.File(file.Content, "text/calendar; charset=utf-8", file.FileName);

    private static async Task<Ok<GetPublicNotice.Answer>> GetPublic(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetPublicNotice(id), cancellationToken));

    private static async Task<Ok<Page<ListTrainingNotices.Item>>> List(
        TrainingNoticeStatus? status, bool? feesFlagged, Guid? planRowId, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListTrainingNotices(status, feesFlagged ?? false, new PageRequest(cursor, size), planRowId), cancellationToken));

    private static async Task<Ok<GetTrainingNotice.Answer>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetTrainingNotice(id), cancellationToken));

    private static async Task<Created<Guid>> Draft(DraftTrainingNotice command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/training-notices/{id}", id);
    }

    private static async Task<NoContent> Revise(Guid id, NoticeBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReviseTrainingNotice(id, body.Details, body.Fees, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Created<Guid>> Copy(CopyLastNotice command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/training-notices/{id}", id);
    }

    private static async Task<NoContent> ChangeCapacity(Guid id, CapacityBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ChangeNoticeCapacity(id, body.Capacity, body.WaitingPlaces, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SettleFlag(Guid id, FindingBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SettleFeeFlag(id, body.Finding, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Publish(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new PublishTrainingNotice(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ChangeFees(Guid id, FeesBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ChangeTrainingFees(id, body.Fees, body.AppliesFrom, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Close(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new CloseTrainingNotice(id, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Withdraw(Guid id, SeenReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new WithdrawTrainingNotice(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record NoticeBody(TrainingNoticeDetails Details, FeeDraft Fees, uint? Version);

/// <param name="AppliesFrom">A day after today.</param>
/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record FeesBody(FeeDraft Fees, DateOnly AppliesFrom, uint? Version);

/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record CapacityBody(int Capacity, int WaitingPlaces, uint? Version);

/// <param name="Finding">2 to 1,000 characters.</param>
/// <param name="Version">The version that the user saw; null skips the check.</param>
internal sealed record FindingBody(string Finding, uint? Version);
