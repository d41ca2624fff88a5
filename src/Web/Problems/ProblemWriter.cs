using System.Diagnostics;
using System.Text.Json;
using CmtsEval.Domain.Common;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;

namespace CmtsEval.Web.Problems;

/// <summary>The one place that turns refusals and failures into RFC 9457 problems.</summary>
internal sealed class ProblemWriter(ILogger<ProblemWriter> log) : IExceptionHandler
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case DomainException refusal:
                await WriteAsync(httpContext, refusal.Faults);
                break;
            case ValidationException invalid:
                await WriteAsync(httpContext, [new Fault(SharedErrors.ShapeInvalid)], ByField(invalid));
                break;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                await WriteAsync(httpContext, [new Fault(SharedErrors.TooLarge)]);
                break;
            case BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType }:
                await WriteAsync(httpContext, [new Fault(SharedErrors.TypeNotSupported)]);
                break;
            case BadHttpRequestException malformed:
                await WriteAsync(httpContext, [new Fault(SharedErrors.ShapeInvalid, PathOf(malformed))]);
                break;
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                break;
            default:
                log.LogError(exception, "A request failed unexpectedly");
                await WriteAsync(httpContext, [new Fault(SharedErrors.Unexpected)], status: StatusCodes.Status500InternalServerError);
                break;
        }

        return true;
    }

    /// <summary>Gives a status that the framework set without a body (no such route, method or content type) the shape of every refusal.</summary>
    public static Task WriteBareAsync(HttpContext context) => WriteAsync(
        context,
        [
            new Fault(context.Response.StatusCode switch
            {
                StatusCodes.Status401Unauthorized => SharedErrors.SignInRequired,
                StatusCodes.Status403Forbidden => SharedErrors.Forbidden,
                StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => SharedErrors.NotFound,
                StatusCodes.Status413PayloadTooLarge => SharedErrors.TooLarge,
                StatusCodes.Status415UnsupportedMediaType => SharedErrors.TypeNotSupported,
                _ => SharedErrors.ShapeInvalid,
            }),
        ],
        status: context.Response.StatusCode);

    public static Task WriteAsync(
        HttpContext context, IReadOnlyList<Fault> faults, IReadOnlyDictionary<string, string[]>? errors = null, int? status = null)
    {
        var first = faults[0].Error;
        var problem = new Problem(
            $"urn:cmtseval:problem:{first.Code}",
            first.Message,
            status ?? StatusOf(first.Kind),
            string.Join(' ', faults.Select(fault => fault.Error.Message).Distinct()),
            first.Code,
            first.Article?.Rule,
            [.. faults.Select(fault => new ProblemFault(fault.Error.Code, fault.Error.Article?.Rule, fault.Path, fault.Error.Message, fault.Values))],
            errors,
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        context.Response.StatusCode = problem.Status;
        return context.Response.WriteAsJsonAsync(problem, Json, "application/problem+json", context.RequestAborted);
    }

    private static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ErrorKind.UnsupportedType => StatusCodes.Status415UnsupportedMediaType,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status409Conflict,
    };

    private static Dictionary<string, string[]> ByField(ValidationException invalid) => invalid.Errors
        .GroupBy(failure => CamelCase(failure.PropertyName))
        .ToDictionary(group => group.Key, group => group.Select(failure => failure.ErrorMessage).Distinct().ToArray());

    private static string CamelCase(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string? PathOf(BadHttpRequestException malformed) => (malformed.InnerException as JsonException)?.Path?.TrimStart('$', '.');
}
