using CmtsEval.Application.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Documents;

internal static class DocumentsRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DocumentOptions>()
            .Configure(options => options.PublicBaseUrl = configuration["Tokens:Issuer"]?.TrimEnd('/') ?? options.PublicBaseUrl)
            .Bind(configuration.GetSection(DocumentOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IDocumentRenderer, SkiaDocumentRenderer>();
        return services;
    }
}
