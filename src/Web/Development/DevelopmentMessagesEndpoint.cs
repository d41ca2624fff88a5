using CmtsEval.Infrastructure.Messaging;
using CmtsEval.Web.Security;

namespace CmtsEval.Web.Development;

/// <summary>Shows the messages that a development server did not really send; the route does not exist in another environment.</summary>
internal static class DevelopmentMessagesEndpoint
{
    public static void MapDevelopmentMessages(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/api/development/messages", (DevelopmentMessages messages) => messages.All).Public().ExcludeFromDescription();
        }
    }
}
