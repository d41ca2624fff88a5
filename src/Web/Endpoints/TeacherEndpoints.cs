using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.People;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Teachers;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record EditTeacherBody(string? Mobile, TeacherProfileInput Profile, uint? Version);

public sealed record ReturnTeacherBody(string? Reason, uint? Version);

public sealed record DevelopmentBody(DevelopmentInput Record, uint? Version);

internal sealed class TeacherEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/teachers").WithTags("Teachers");
        group.MapGet("/", List).WithName(nameof(ListTeachers)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetTeacher)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapPost("/", Propose).WithName(nameof(ProposeTeacher)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPut("/{id:guid}", Edit).WithName(nameof(EditTeacher)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/approve", Approve).WithName(nameof(ApproveTeacher)).RequirePermission(Permission.ReviewStaffRegisters);
        group.MapPost("/{id:guid}/return", Return).WithName(nameof(ReturnTeacher)).RequirePermission(Permission.ReviewStaffRegisters);
        group.MapPost("/{id:guid}/leave", Leave).WithName(nameof(RecordTeacherLeaving)).RequirePermission(Permission.ManageStaffRegisters);
        group.MapPost("/{id:guid}/development", Develop).WithName(nameof(RecordTeacherDevelopment)).RequirePermission(Permission.ManageStaffRegisters);
    }

    private static async Task<Ok<Page<TeacherLine>>> List(
        Guid? centreId,
        string? specialty,
        TeacherStatus? status,
        bool? awaitsApproval,
        string? cursor,
        int? size,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListTeachers(centreId, specialty, status, new PageRequest(cursor, size), awaitsApproval ?? false), cancellationToken));

    private static async Task<Ok<TeacherView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetTeacher(id), cancellationToken));

    private static async Task<Created<Guid>> Propose(ProposeTeacher command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/teachers/{id}", id);
    }

    private static Task<NoContent> Edit(Guid id, EditTeacherBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new EditTeacher(id, body.Mobile, body.Profile, body.Version), cancellationToken);

    private static Task<NoContent> Approve(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ApproveTeacher(id, body.Version), cancellationToken);

    private static Task<NoContent> Return(Guid id, ReturnTeacherBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new ReturnTeacher(id, body.Reason, body.Version), cancellationToken);

    private static Task<NoContent> Leave(Guid id, SeenBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RecordTeacherLeaving(id, body.Version), cancellationToken);

    private static Task<NoContent> Develop(Guid id, DevelopmentBody body, IMediator mediator, CancellationToken cancellationToken) =>
        Done(mediator, new RecordTeacherDevelopment(id, body.Record, body.Version), cancellationToken);

    private static async Task<NoContent> Done(IMediator mediator, ICommand command, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
