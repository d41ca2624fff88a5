using CmtsEval.Infrastructure.Persistence;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.DbTool;

/// <summary>The database as its owner sees it, for migrations and maintenance; also what the EF tools create the model from.</summary>
internal sealed class OwnerDatabase : IDesignTimeDbContextFactory<CmtsEvalDbContext>
{
    public static bool IsDevelopment => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development";

    public static CmtsEvalDbContext Open()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return DatabaseRegistration.OpenAsOwner(configuration, DataKeyRing.Load(configuration, mayCreate: IsDevelopment));
    }

    public CmtsEvalDbContext CreateDbContext(string[] args)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:CmtsEval"] = "Host=localhost" };
        return DatabaseRegistration.OpenAsOwner(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), DataKeyRing.Ephemeral());
    }
}
