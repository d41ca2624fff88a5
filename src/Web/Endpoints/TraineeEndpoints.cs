using System.IO.Compression;
using CmtsEval.Application.Common;
using CmtsEval.Application.Trainees;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class TraineeEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/me/data").WithTags("Trainees");
        group.MapGet("/", Get).WithName(nameof(GetMyData)).RequirePermission(Permission.UseOwnData);
        group.MapPut("/", Correct).WithName(nameof(CorrectMyData)).RequirePermission(Permission.UseOwnData);
        group.MapGet("/export", Export).WithName(nameof(ExportMyData)).RequirePermission(Permission.UseOwnData);
    }

    private static async Task<Ok<MyData>> Get(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetMyData(), cancellationToken));

    private static async Task<NoContent> Correct(CorrectMyData body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(body, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<PushStreamHttpResult> Export(HttpContext context, IMediator mediator, CancellationToken cancellationToken)
    {
        // An entry of a ZipArchive writes its last bytes synchronously even when it is disposed asynchronously.
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        var export = await mediator.Send(new ExportMyData(), cancellationToken);
        return TypedResults.Stream(body => WriteAsync(export, body, cancellationToken), "application/zip", export.FileName);
    }

    private static async Task WriteAsync(ExportMyData.Answer export, Stream body, CancellationToken cancellationToken)
    {
        await using var archive = await ZipArchive.CreateAsync(body, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var entry in export.Entries)
        {
            await using var content = await entry.OpenAsync(cancellationToken);
            await using var target = await archive.CreateEntry(entry.Name).OpenAsync(cancellationToken);
            await content.CopyToAsync(target, cancellationToken);
        }
    }
}
