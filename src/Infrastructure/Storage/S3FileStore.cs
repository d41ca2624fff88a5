using System.Net;
using Amazon.S3;
using Amazon.S3.Model;
using CmtsEval.Application.Files;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>A bucket of S3 or of a server that speaks its protocol; keys are fanned out as in the local store.</summary>
internal sealed class S3FileStore(IAmazonS3 client, IOptions<FileSettings> settings) : IFileStore
{
    private readonly string _bucket = settings.Value.S3Bucket
        ?? throw new MisconfiguredException("Files:S3Bucket must be set when Files:Store is S3.");

    public async Task PutAsync(string sha256, Stream content, CancellationToken cancellationToken)
    {
        if (await ExistsAsync(sha256, cancellationToken))
        {
            return;
        }

        await client.PutObjectAsync(Request(KeyOf(sha256), content), cancellationToken);
    }

    public async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            var response = await client.GetObjectAsync(_bucket, KeyOf(sha256), cancellationToken);
            return response.ResponseStream;
        }
        catch (AmazonS3Exception failure) when (failure.StatusCode == HttpStatusCode.NotFound)
        {
            throw new FileNotFoundException($"The file store has no content {sha256}.", failure);
        }
    }

    public async Task ProbeAsync(CancellationToken cancellationToken) =>
        await client.PutObjectAsync(Request(".probe", new MemoryStream([1])), cancellationToken);

    /// <summary>Signed as a whole: other makers' servers do not all understand AWS's signed chunks.</summary>
    private PutObjectRequest Request(string key, Stream content) => new()
    {
        BucketName = _bucket,
        Key = key,
        InputStream = content,
        AutoCloseStream = false,
        UseChunkEncoding = false,
    };

    private async Task<bool> ExistsAsync(string sha256, CancellationToken cancellationToken)
    {
        try
        {
            await client.GetObjectMetadataAsync(_bucket, KeyOf(sha256), cancellationToken);
            return true;
        }
        catch (AmazonS3Exception failure) when (failure.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }
    }

    private static string KeyOf(string sha256) => $"{sha256[..2]}/{sha256[2..4]}/{sha256}";
}
