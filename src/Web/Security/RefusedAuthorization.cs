using CmtsEval.Application.Auditing;
using CmtsEval.Domain.Common;
using CmtsEval.Web.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace CmtsEval.Web.Security;

/// <summary>Answers 401 and 403 with the same problems as every other refusal; who tries what they may not is in the audit trail.</summary>
internal sealed class RefusedAuthorization : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _standard = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Challenged)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await ProblemWriter.WriteAsync(context, [new Fault(SharedErrors.SignInRequired)]);
        }
        else if (authorizeResult.Forbidden)
        {
            var useCase = context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "UnnamedRoute";
            await context.RequestServices.GetRequiredService<IAuditTrail>()
                .RefusedAsync(new AuditedUse(useCase, new Dictionary<string, Guid>()), SharedErrors.Forbidden);
            await ProblemWriter.WriteAsync(context, [new Fault(SharedErrors.Forbidden)]);
        }
        else
        {
            await _standard.HandleAsync(next, context, policy, authorizeResult);
        }
    }
}
