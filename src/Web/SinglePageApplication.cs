using CmtsEval.Domain.Common;
using CmtsEval.Web.Problems;
using CmtsEval.Web.Security;
using Microsoft.Extensions.FileProviders;

namespace CmtsEval.Web;

/// <summary>Serves the built client from <c>Spa:Root</c>; every path that is no API and no file is the client's own.</summary>
internal static class SinglePageApplication
{
    private static readonly string[] ServerPaths = ["/api", "/connect", "/health", "/openapi", "/.well-known"];

    public static void UseSinglePageApplication(this WebApplication app)
    {
        var root = Path.GetFullPath(app.Configuration["Spa:Root"] ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot"));
        if (!Directory.Exists(root))
        {
            return;
        }

        var files = new PhysicalFileProvider(root);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = served => served.Context.Response.Headers.CacheControl =
                served.Context.Request.Path.StartsWithSegments("/assets") ? "public,max-age=31536000,immutable" : "no-cache",
        });
        app.MapFallback(async context =>
        {
            if (ServerPaths.Any(path => context.Request.Path.StartsWithSegments(path)))
            {
                await ProblemWriter.WriteAsync(context, [new Fault(SharedErrors.NotFound)]);
                return;
            }

            context.Response.Headers.CacheControl = "no-cache";
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(files.GetFileInfo("index.html"));
        }).Public();
    }
}
