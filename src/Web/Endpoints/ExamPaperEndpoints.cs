using CmtsEval.Application.Common;
using CmtsEval.Application.Examinations;
using CmtsEval.Domain.Examinations;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class ExamPaperEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var papers = routes.MapGroup("/api/examinations/{examinationId:guid}/papers").WithTags("ExamPapers");
        papers.MapPost("/", Add).WithName(nameof(AddExamPaper)).RequirePermission(Permission.HandleExamPapers).DisableAntiforgery();
        papers.MapPost("/{paperId:guid}/custody", Record).WithName(nameof(RecordPaperCustody)).RequirePermission(Permission.HandleExamPapers);
        papers.MapPost("/{paperId:guid}/open", Open).WithName(nameof(OpenExamPaper)).RequirePermission(Permission.HandleExamPapers);
        papers.MapGet("/{paperId:guid}/content", Read).WithName(nameof(ReadExamPaper)).RequirePermission(Permission.HandleExamPapers);
    }

    private static async Task<Created<Guid>> Add(
        Guid examinationId, ExamSubject subject, IFormFile file, IMediator mediator, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var id = await mediator.Send(new AddExamPaper(examinationId, subject, file.FileName, content), cancellationToken);
        return TypedResults.Created($"/api/examinations/{examinationId}/papers/{id}", id);
    }

    private static async Task<NoContent> Record(
        Guid examinationId, Guid paperId, RecordPaperCustodyBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new RecordPaperCustody(examinationId, paperId, body.Step, body.Note), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PaperOpening>> Open(
        Guid examinationId, Guid paperId, OpenExamPaperBody body, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new OpenExamPaper(examinationId, paperId, body.Note), cancellationToken));

    private static async Task<FileStreamHttpResult> Read(Guid examinationId, Guid paperId, IMediator mediator, CancellationToken cancellationToken)
    {
        var paper = await mediator.Send(new ReadExamPaper(examinationId, paperId), cancellationToken);
        return TypedResults.File(paper.Content, paper.MediaType, paper.FileName);
    }
}

internal sealed record RecordPaperCustodyBody(CustodyStepKind Step, string? Note);

internal sealed record OpenExamPaperBody(string? Note);
