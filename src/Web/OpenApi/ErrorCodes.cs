using System.Text.Json.Nodes;
using CmtsEval.Domain.Common;
using CmtsEval.Web.Problems;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CmtsEval.Web.OpenApi;

/// <summary>Enumerates every code that a problem can carry, so that a client fails to compile while a text is missing.</summary>
internal sealed class ErrorCodes : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if ((context.Type == typeof(Problem) || context.Type == typeof(ProblemFault))
            && schema.Properties is { } properties && properties.TryGetValue("code", out var property) && property is OpenApiSchema code)
        {
            code.Enum = [.. DomainErrors.ByCode.Keys.Order(StringComparer.Ordinal).Select(name => (JsonNode)JsonValue.Create(name)!)];
        }
    }
}
