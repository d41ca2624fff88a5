using CmtsEval.Application;
using CmtsEval.Infrastructure;
using CmtsEval.Web;
using CmtsEval.Web.OpenApi;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddApplication(builder.Configuration);
builder.Services.AddInfrastructure(builder.Configuration, builder.Environment.IsDevelopment());
builder.AddWeb();

var app = builder.Build();

if (args is ["--write-contract", var path])
{
    await app.WriteContractAsync(path);
    return;
}

app.UseWeb();
await app.RunAsync();

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
