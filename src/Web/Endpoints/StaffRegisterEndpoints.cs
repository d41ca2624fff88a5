using CmtsEval.Application.Assessors;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Teachers;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Teachers;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class TeacherEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/teachers").WithTags("Teachers");
        group.MapGet("/", List).WithName(nameof(ListTeachers)).RequirePermission(Permission.ReadStaffRegisters);
    }

    private static async Task<Ok<Page<TeacherLine>>> List(
        Guid? centreId, string? specialty, TeacherStatus? status, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListTeachers(centreId, specialty, status, new PageRequest(cursor, size)), cancellationToken));
}

internal sealed class AssessorEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/assessors").WithTags("Assessors");
        group.MapGet("/", List).WithName(nameof(ListAssessors)).RequirePermission(Permission.ReadStaffRegisters);
        group.MapGet("/commitment-letter", Letter).WithName(nameof(GetCommitmentLetter)).RequirePermission(Permission.SignCommitmentLetter);
        group.MapPost("/commitment-letter", Sign).WithName(nameof(SignCommitmentLetter)).RequirePermission(Permission.SignCommitmentLetter);
    }

    private static async Task<Ok<Page<AssessorLine>>> List(
        Guid? centreId, string? specialty, AssessorStatus? status, string? cursor, int? size, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListAssessors(centreId, specialty, status, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<CommitmentLetterView>> Letter(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetCommitmentLetter(), cancellationToken));

    private static async Task<NoContent> Sign(SignCommitmentLetter command, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(command, cancellationToken);
        return TypedResults.NoContent();
    }
}
