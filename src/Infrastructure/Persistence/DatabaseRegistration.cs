using CmtsEval.Application.Common;
using CmtsEval.Infrastructure.Persistence.Isolation;
using CmtsEval.Infrastructure.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CmtsEval.Infrastructure.Persistence;

internal static class DatabaseRegistration
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        services.AddSingleton(_ => DataKeyRing.Load(configuration, mayCreate: isDevelopment));
        services.AddSingleton<PersonalDataCipher>();
        services.AddSingleton(_ => DataSource(configuration));
        services.AddScoped<DataScope>();
        services.AddScoped<IDataScope>(provider => provider.GetRequiredService<DataScope>());
        services.AddDbContext<CmtsEvalDbContext>((provider, options) => Configure(options, provider.GetRequiredService<NpgsqlDataSource>()));
        services.Decorate<CmtsEvalDbContext>((context, provider) =>
        {
            context.ScopeTo(provider.GetRequiredService<DataScope>());
            return context;
        });
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<IReadDb, ReadDb>();
        services.AddScoped<IIdempotencyRecords, IdempotencyRecords>();
        services.Scan(scan => scan.FromAssemblyOf<CmtsEvalDbContext>()
            .AddClasses(classes => classes.Where(type => type.Name.EndsWith("Repository", StringComparison.Ordinal)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());
        return services;
    }

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) => options
        .UseNpgsql(source, npgsql => npgsql.MigrationsAssembly(typeof(CmtsEvalDbContext).Assembly))
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(new IsolationInterceptor(), new LookupInterceptor());

    /// <summary>A context that no isolation binds, for migrations and maintenance.</summary>
    public static CmtsEvalDbContext OpenAsOwner(IConfiguration configuration, DataKeyRing keys)
    {
        var options = new DbContextOptionsBuilder<CmtsEvalDbContext>();
        Configure(options, DataSource(configuration));
        return new CmtsEvalDbContext(options.Options, new PersonalDataCipher(keys));
    }

    private static NpgsqlDataSource DataSource(IConfiguration configuration)
    {
        var text = configuration.GetConnectionString("CmtsEval")
            ?? throw new MisconfiguredException("Set ConnectionStrings:CmtsEval to the PostgreSQL database.");
        return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(text) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 3 });
    }
}
