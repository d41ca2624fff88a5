using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using CmtsEval.Application.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CmtsEval.Infrastructure.Storage;

internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FileSettings>().Bind(configuration.GetSection(FileSettings.Section)).ValidateDataAnnotations().ValidateOnStart();
        var settings = configuration.GetSection(FileSettings.Section).Get<FileSettings>() ?? new FileSettings();
        if (settings.Store == "S3")
        {
            services.AddSingleton<IAmazonS3>(_ => ClientOf(settings));
            services.AddSingleton<IFileStore, S3FileStore>();
        }
        else
        {
            services.AddSingleton<IFileStore, LocalFileStore>();
        }

        services.Decorate<IFileStore, CheckedFileStore>();
        services.AddSingleton<IFileIntake, FileIntake>();
        services.AddSingleton<IFileLinks, FileLinks>();
        services.AddSingleton<IWatermark, Watermark>();

        services.AddDataProtection().SetApplicationName("CmtsEval").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(KeyFolder.Of(configuration), "protection")));
        return services;
    }

    internal static AmazonS3Client ClientOf(FileSettings settings)
    {
        var config = settings.S3ServiceUrl is { Length: > 0 } url
            ? new AmazonS3Config { ServiceURL = url, ForcePathStyle = true, AuthenticationRegion = settings.S3Region }
            : new AmazonS3Config { RegionEndpoint = RegionEndpoint.GetBySystemName(settings.S3Region) };
        return settings.S3AccessKey is { Length: > 0 } key
            ? new AmazonS3Client(new BasicAWSCredentials(key, settings.S3SecretKey), config)
            : new AmazonS3Client(config);
    }
}
