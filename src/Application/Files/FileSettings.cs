using System.ComponentModel.DataAnnotations;

namespace CmtsEval.Application.Files;

/// <summary>Settings under <c>Files</c>.</summary>
public sealed class FileSettings
{
    public const string Section = "Files";

    /// <summary>Largest upload in bytes; 20 MB unless set.</summary>
    [Range(1, 5L * 1024 * 1024 * 1024)]
    public long MaximumBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary><c>Local</c> or <c>S3</c>.</summary>
    [AllowedValues("Local", "S3")]
    public string Store { get; set; } = "Local";

    /// <summary>Directory of the local store, outside the web root.</summary>
    public string Root { get; set; } = ".data/files";

    public string? S3Bucket { get; set; }

    /// <summary>Endpoint of an S3-compatible server; null for AWS itself.</summary>
    public string? S3ServiceUrl { get; set; }

    public string S3Region { get; set; } = "us-east-1";

    /// <summary>Null: the credentials of the environment.</summary>
    public string? S3AccessKey { get; set; }

    public string? S3SecretKey { get; set; }

    /// <summary>How long a link works, in seconds: 10 to 300.</summary>
    [Range(10, 300)]
    public int LinkSeconds { get; set; } = 300;
}
