using CmtsEval.Web.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CmtsEval.Web.OpenApi;

/// <summary>Says which permission a route needs and how a caller gets a token.</summary>
internal sealed class SecurityOfRoutes : IOperationFilter
{
    public const string Scheme = "oauth2";

    public static readonly OpenApiSecurityScheme Definition = new()
    {
        Type = SecuritySchemeType.OAuth2,
        Flows = new OpenApiOAuthFlows
        {
            AuthorizationCode = new OpenApiOAuthFlow
            {
                AuthorizationUrl = new Uri("/connect/authorize", UriKind.Relative),
                TokenUrl = new Uri("/connect/token", UriKind.Relative),
                Scopes = new Dictionary<string, string> { ["api"] = "The API on behalf of the signed-in user" },
            },
            ClientCredentials = new OpenApiOAuthFlow
            {
                TokenUrl = new Uri("/connect/token", UriKind.Relative),
                Scopes = new Dictionary<string, string> { ["certificates.verify"] = "Verify certificates" },
            },
        },
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<RoutePermission>().FirstOrDefault() is { } needed)
        {
            operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
            operation.Description = $"{operation.Description} Needs the permission {needed.Permission}.".Trim();
        }
    }
}
