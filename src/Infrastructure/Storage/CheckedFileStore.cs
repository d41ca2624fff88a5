using System.Security.Cryptography;
using CmtsEval.Application.Files;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Hands out content of a store only after it was compared with its address, from a temporary file where the store cannot seek.</summary>
internal sealed class CheckedFileStore(IFileStore inner) : IFileStore
{
    public Task PutAsync(string sha256, Stream content, CancellationToken cancellationToken) => inner.PutAsync(sha256, content, cancellationToken);

    public async Task<Stream> OpenAsync(string sha256, CancellationToken cancellationToken)
    {
        var content = await SeekableAsync(await inner.OpenAsync(sha256, cancellationToken), cancellationToken);
        try
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != sha256)
            {
                throw new InvalidDataException($"The content {sha256} was altered in the file store.");
            }

            content.Position = 0;
            return content;
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    public Task ProbeAsync(CancellationToken cancellationToken) => inner.ProbeAsync(cancellationToken);

    private static async Task<Stream> SeekableAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.CanSeek)
        {
            return content;
        }

        await using (content)
        {
            var spool = SpoolFile.Create();
            try
            {
                await content.CopyToAsync(spool, cancellationToken);
                spool.Position = 0;
                return spool;
            }
            catch
            {
                await spool.DisposeAsync();
                throw;
            }
        }
    }
}
