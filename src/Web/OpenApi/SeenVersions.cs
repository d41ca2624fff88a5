using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CmtsEval.Web.OpenApi;

/// <summary>
/// Where a body takes the version that the user saw, the contract asks for it, so that a screen that forgets it does not compile; a system
/// that decides to overwrite says so with null.
/// </summary>
internal sealed class SeenVersions : ISchemaFilter, IRequestBodyFilter
{
    private const string Version = "version";

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema body && TakesVersion(context.Type))
        {
            (body.Required ??= new HashSet<string>()).Add(Version);
        }
    }

    public void Apply(IOpenApiRequestBody requestBody, RequestBodyFilterContext context)
    {
        if (requestBody is OpenApiRequestBody body && TakesVersion(context.BodyParameterDescription?.Type))
        {
            body.Required = true;
        }
    }

    /// <summary>Only what is sent can leave it out; every answer has one.</summary>
    private static bool TakesVersion(Type? type) => type?.GetProperty("Version")?.PropertyType == typeof(uint?);
}
