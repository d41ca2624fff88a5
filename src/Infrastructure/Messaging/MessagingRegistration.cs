using CmtsEval.Application.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Messaging;

internal static class MessagingRegistration
{
    /// <summary>Mail where a server is configured; else the messages shown in a development environment; else none.</summary>
    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        services.AddScoped<IOutbox, Outbox>();
        services.AddOptions<MailSettings>().Bind(configuration.GetSection(MailSettings.Section)).ValidateDataAnnotations().ValidateOnStart();
        if (isDevelopment)
        {
            services.AddSingleton<DevelopmentMessages>();
        }

        if (configuration[$"{MailSettings.Section}:{nameof(MailSettings.Host)}"] is { Length: > 0 })
        {
            services.AddSingleton<IMessageGateway, MailGateway>();
        }
        else if (isDevelopment)
        {
            services.AddSingleton<IMessageGateway>(provider => provider.GetRequiredService<DevelopmentMessages>());
        }
        else
        {
            services.AddSingleton<IMessageGateway, NoMessageGateway>();
        }

        return services;
    }
}
