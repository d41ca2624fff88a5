using CmtsEval.Web.Endpoints;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace CmtsEval.Web.OpenApi;

/// <summary>The OpenAPI contract: generated, never written by hand.</summary>
internal static class Contract
{
    private const string Document = "v1";

    public static void AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Document, new OpenApiInfo { Title = "CmtsEval API", Version = Document });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.CustomSchemaIds(SchemaNames.Of);
            options.OperationFilter<ProblemResponses>();
            options.OperationFilter<SecurityOfRoutes>();
            options.SchemaFilter<ErrorCodes>();
            options.SchemaFilter<SeenVersions>();
            options.RequestBodyFilter<SeenVersions>();
            options.AddSecurityDefinition(SecurityOfRoutes.Scheme, SecurityOfRoutes.Definition);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "CmtsEval.*.xml"))
            {
                options.IncludeXmlComments(file, includeControllerXmlComments: false);
            }
        });
    }

    public static void UseContract(this WebApplication app)
    {
        app.UseSwagger(options => options.RouteTemplate = "openapi/{documentName}.json");
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "openapi";
            options.SwaggerEndpoint($"/openapi/{Document}.json", "CmtsEval API");
        });
    }

    /// <summary>Writes the contract without starting the server or touching the database.</summary>
    public static async Task WriteContractAsync(this WebApplication app, string path)
    {
        app.MapEndpoints();
        app.TakeOverRoutes();
        var document = app.Services.GetRequiredService<ISwaggerProvider>().GetSwagger(Document);
        await using var text = new StringWriter { NewLine = "\n" };
        document.SerializeAsV3(new OpenApiJsonWriter(text));
        await File.WriteAllTextAsync(path, text + "\n");
    }

    /// <summary>Routes are known to the generator only once routing has taken them over, which hosting does at start-up.</summary>
    private static void TakeOverRoutes(this WebApplication app)
    {
        app.UseRouting();
#pragma warning disable ASP0014 // There is no start-up here that would do it.
        app.UseEndpoints(_ => { });
#pragma warning restore ASP0014
    }
}
