using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.Certificates;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

internal sealed class CertificateEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/certificates").WithTags("Certificates");
        group.MapGet("/", List).WithName(nameof(ListCertificates)).RequirePermission(Permission.ReadCertificates);
        group.MapGet("/mine", Mine).WithName(nameof(ListMyCertificates)).RequirePermission(Permission.ReadOwnCertificates);
        group.MapGet("/{id:guid}", Get).WithName(nameof(GetCertificate)).RequirePermission(Permission.ReadCertificates);
        group.MapGet("/{id:guid}/pdf", Download).WithName(nameof(DownloadCertificate)).RequirePermission(Permission.DownloadCertificate);
        group.MapPost("/{id:guid}/suspend", Suspend).WithName(nameof(SuspendCertificate)).RequirePermission(Permission.ChangeCertificateStatus);
        group.MapPost("/{id:guid}/reinstate", Reinstate).WithName(nameof(ReinstateCertificate)).RequirePermission(Permission.ChangeCertificateStatus);
        group.MapPost("/{id:guid}/withdraw", Withdraw).WithName(nameof(WithdrawCertificate)).RequirePermission(Permission.ChangeCertificateStatus);
        group.MapPost("/{id:guid}/replace", Replace).WithName(nameof(ReplaceCertificate)).RequirePermission(Permission.ChangeCertificateStatus);

        var verification = routes.MapGroup("/api/public/certificates").WithTags("Verification");
        verification.MapPost("/verify", Verify).WithName(nameof(VerifyCertificate)).Public().RequireRateLimiting("public");
        verification.MapGet("/verify/{token}", VerifyByToken).WithName(nameof(VerifyCertificateByToken)).Public().RequireRateLimiting("public");
    }

    private static async Task<Ok<Page<CertificateRow>>> List(
        string? number,
        Guid? centreId,
        Guid? submissionId,
        CertificateStatus? status,
        string? cursor,
        int? size,
        IMediator mediator,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(
            new ListCertificates(number, centreId, submissionId, status, new PageRequest(cursor, size)), cancellationToken));

    private static async Task<Ok<IReadOnlyList<MyCertificate>>> Mine(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new ListMyCertificates(), cancellationToken));

    private static async Task<Ok<CertificateDetails>> Get(Guid id, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetCertificate(id), cancellationToken));

    private static async Task<FileContentHttpResult> Download(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        var pdf = await mediator.Send(new DownloadCertificate(id), cancellationToken);
        return TypedResults.File(pdf.Content, "application/pdf", pdf.FileName);
    }

    private static async Task<NoContent> Suspend(Guid id, CertificateReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new SuspendCertificate(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Reinstate(Guid id, CertificateReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new ReinstateCertificate(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Withdraw(Guid id, CertificateReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new WithdrawCertificate(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Created<Guid>> Replace(Guid id, CertificateReasonBody body, IMediator mediator, CancellationToken cancellationToken)
    {
        var replacement = await mediator.Send(new ReplaceCertificate(id, body.Reason, body.Version), cancellationToken);
        return TypedResults.Created($"/api/certificates/{replacement}", replacement);
    }

    private static async Task<Ok<VerifiedCertificate>> Verify(VerifyCertificate query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));

    private static async Task<Ok<VerifiedCertificate>> VerifyByToken(string token, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new VerifyCertificateByToken(token), cancellationToken));
}

/// <param name="Reason">2 to 500 characters.</param>
internal sealed record CertificateReasonBody(string Reason, uint? Version);
