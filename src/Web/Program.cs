using CmtsEval.Application;
using CmtsEval.Infrastructure;
using CmtsEval.Web;
using CmtsEval.Web.OpenApi;
using CmtsEval.Web.Security;

try
{
    // Settings and client lie beside the program, wherever an operator starts it from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
    });

    builder.Services.AddApplication(builder.Configuration);
    builder.Services.AddInfrastructure(builder.Configuration, builder.Environment.IsDevelopment());
    builder.AddWeb();

    var app = builder.Build();

    if (args is ["--write-contract", var path])
    {
        await app.WriteContractAsync(path);
        return 0;
    }

    await app.RequireSafeAsync();
    app.UseWeb();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (StartRefusal.Sentence(refusal) is not null)
{
    await Console.Error.WriteLineAsync(StartRefusal.Sentence(refusal));
    return StartRefusal.ExitCode;
}

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
