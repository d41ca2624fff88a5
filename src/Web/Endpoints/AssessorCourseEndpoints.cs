using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

public sealed record CourseAttendanceBody(IReadOnlyList<RecordCourseAttendance.Row> Rows);

public sealed record CourseExaminationBody(DateOnly HeldOn, IReadOnlyList<RecordAssessorExamination.Row> Rows);

internal sealed class AssessorCourseEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/assessor-courses").WithTags("AssessorCourses");
        group.MapGet("/", List).WithName(nameof(ListAssessorCourses)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetAssessorCourse)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapPost("/", Open).WithName(nameof(OpenAssessorCourse)).RequirePermission(Permission.ReviewStaffRegisters);
        group.MapPut("/{id:guid}/attendance", Attend).WithName(nameof(RecordCourseAttendance)).RequirePermission(Permission.ReviewStaffRegisters);
        group.MapPut("/{id:guid}/examination", Examine).WithName(nameof(RecordAssessorExamination)).RequirePermission(Permission.ReviewStaffRegisters);
    }

    private static async Task<Ok<Page<AssessorCourseLine>>> List(
        bool? openOnly, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListAssessorCourses(new PageRequest(cursor, size), openOnly ?? false), cancellationToken));

    private static async Task<Ok<AssessorCourseView>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetAssessorCourse(id), cancellationToken));

    private static async Task<Created<Guid>> Open(OpenAssessorCourse command, IMediator mediator, CancellationToken cancellationToken)
    {
        var id = await mediator.Send(command, cancellationToken);
        return TypedResults.Created($"/api/assessor-courses/{id}", id);
    }

    private static async Task<NoContent> Attend(Guid id, CourseAttendanceBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordCourseAttendance(id, body.Rows), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Examine(Guid id, CourseExaminationBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordAssessorExamination(id, body.HeldOn, body.Rows), cancellationToken);
        return TypedResults.NoContent();
    }
}
