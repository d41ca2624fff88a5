using System.Diagnostics;
using CmtsEval.Application.Common;

namespace CmtsEval.Web.Security;

internal sealed class HttpRequestContext(IHttpContextAccessor accessor) : IRequestContext
{
    public string? IdempotencyKey => accessor.HttpContext?.Request.Headers["Idempotency-Key"].FirstOrDefault();

    public string CorrelationId => Activity.Current?.TraceId.ToString() ?? accessor.HttpContext?.TraceIdentifier ?? "none";
}
