using CmtsEval.Application.Common;

namespace CmtsEval.Web.Security;

internal static class SecurityRegistration
{
    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication();
        builder.Services.AddScoped<ICurrentUser, HttpCurrentUser>();
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
