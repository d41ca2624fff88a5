using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CmtsEval.Web.Endpoints;

internal sealed class FilesEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/files").WithTags("Files");
        group.MapPost("/", Upload).WithName(nameof(UploadFile)).RequirePermission(Permission.UploadFiles)
            .Accepts<UploadForm>("multipart/form-data").WithMetadata(new DisableRequestSizeLimitAttribute());
        group.MapPost("/{id:guid}/link", Link).WithName(nameof(CreateFileLink)).RequirePermission(Permission.ReadFiles);
        group.MapGet("/content/{token}", Content).WithName(nameof(ReadFileContent)).Public();
    }

    private static async Task<Created<UploadedFile>> Upload(IMediator mediator, HttpRequest request, CancellationToken cancellationToken)
    {
        var upload = await MultipartUpload.ReadAsync(request, cancellationToken);
        var file = await mediator.Send(new UploadFile(upload.FileName, upload.Purpose, upload.Content), cancellationToken);
        return TypedResults.Created($"/api/files/{file.Id}", file);
    }

    private static async Task<Ok<FileLink>> Link(
        IMediator mediator,
        Guid id,
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] LinkBody? body,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new CreateFileLink(id, body?.Purpose ?? AccessPurpose.Review), cancellationToken));

    private static async Task<FileStreamHttpResult> Content(
        IMediator mediator, HttpContext context, string token, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new ReadFileContent(token), cancellationToken);
        var shown = file.MediaType.StartsWith("image/", StringComparison.Ordinal) || file.MediaType == "application/pdf";
        context.Response.Headers.ContentDisposition =
            $"{(shown ? "inline" : "attachment")}; filename*=UTF-8''{Uri.EscapeDataString(file.FileName)}";
        return TypedResults.Stream(file.Content, file.MediaType);
    }

    /// <param name="Purpose">Why the content is looked at; Review when left out.</param>
    public sealed record LinkBody(AccessPurpose? Purpose);
}

/// <summary>The form of an upload: the purpose before the file, so that the file can be judged while it arrives.</summary>
public sealed record UploadForm(Domain.Files.FilePurpose Purpose, IFormFile File);
