using System.Net;
using CmtsEval.Web.Problems;
using CmtsEval.Web.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CmtsEval.Web.OpenApi;

/// <summary>Documents on every operation the problems that any operation can answer.</summary>
internal sealed class ProblemResponses : IOperationFilter
{
    private static readonly int[] Always = [400, 404, 409, 429];
    private static readonly int[] Guarded = [401, 403];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var isPublic = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<PublicRoute>().Any();
        var schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);
        foreach (var status in Always.Concat(isPublic ? [] : Guarded).Order())
        {
            (operation.Responses ??= []).TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = ((HttpStatusCode)status).ToString(),
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new OpenApiMediaType { Schema = schema } },
            });
        }
    }
}
