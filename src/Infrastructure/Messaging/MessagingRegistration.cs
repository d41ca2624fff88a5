using CmtsEval.Application.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Messaging;

internal static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services, bool isDevelopment)
    {
        services.AddScoped<IOutbox, Outbox>();
        if (isDevelopment)
        {
            services.AddSingleton<DevelopmentMessages>();
            services.AddSingleton<IMessageGateway>(provider => provider.GetRequiredService<DevelopmentMessages>());
        }
        else
        {
            services.AddSingleton<IMessageGateway, NoMessageGateway>();
        }

        return services;
    }
}
