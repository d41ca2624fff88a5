using CmtsEval.Application.Certificates;
using CmtsEval.Application.Common;
using CmtsEval.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CmtsEval.Web.Endpoints;

/// <summary>What registered systems reach with client credentials, one scope each.</summary>
internal sealed class SystemEndpoints : IEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/systems/certificates/verify", Verify)
        .WithTags("Systems").WithName(nameof(VerifyCertificateBySystem)).RequirePermission(Permission.VerifyCertificatesBySystem);

    private static async Task<Ok<VerifiedCertificate>> Verify(
        VerifyCertificateBySystem query, IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(query, cancellationToken));
}
