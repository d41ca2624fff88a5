using System.Security.Cryptography;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Spools the upload into a temporary file, so that memory never depends on its size, judges it, and puts it into the store.</summary>
internal sealed class FileIntake(IFileStore store, IOptions<FileSettings> settings) : IFileIntake
{
    private const int BufferSize = 64 * 1024;

    public async Task<FileContent> TakeAsync(
        Stream content, string fileName, FilePurpose purpose, CancellationToken cancellationToken)
    {
        if (!StoredFile.IsName(fileName))
        {
            throw new DomainException(FileErrors.NameInvalid.At("file"));
        }

        await using var spool = SpoolFile.Create();
        await SpoolAsync(content, spool, cancellationToken);

        var type = await JudgeAsync(spool, fileName, purpose, cancellationToken);
        spool.Position = 0;
        if (!type.IsImage())
        {
            var sha256 = await HashAsync(spool, cancellationToken);
            await store.PutAsync(sha256, spool, cancellationToken);
            return new FileContent(type, sha256, spool.Length);
        }

        return await TakeImageAsync(spool, type, purpose, cancellationToken);
    }

    private async Task<FileContent> TakeImageAsync(
        FileStream spool, FileType type, FilePurpose purpose, CancellationToken cancellationToken)
    {
        var bytes = new byte[spool.Length];
        await spool.ReadExactlyAsync(bytes, cancellationToken);
        var image = ImageCleaner.Clean(bytes, type);
        if (purpose is FilePurpose.Photo)
        {
            LargeOneInchPhoto.Require(image.Width, image.Height);
        }

        using var clean = new MemoryStream(image.Bytes, writable: false);
        var sha256 = await HashAsync(clean, cancellationToken);
        await store.PutAsync(sha256, clean, cancellationToken);
        return new FileContent(type, sha256, image.Bytes.Length, image.Width, image.Height);
    }

    private async Task SpoolAsync(Stream content, FileStream spool, CancellationToken cancellationToken)
    {
        var limit = settings.Value.MaximumBytes;
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (spool.Length + read > limit)
            {
                throw new DomainException(FileErrors.TooLarge.At("file", ("maximumBytes", limit)));
            }

            await spool.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        await spool.FlushAsync(cancellationToken);
    }

    private static async Task<FileType> JudgeAsync(
        FileStream spool, string fileName, FilePurpose purpose, CancellationToken cancellationToken)
    {
        if (spool.Length == 0)
        {
            throw new DomainException(FileErrors.Empty.At("file"));
        }

        spool.Position = 0;
        if (await HarmfulContent.IsInAsync(spool, cancellationToken))
        {
            throw new DomainException(FileErrors.Malicious.At("file"));
        }

        if (FileTypes.FromName(fileName) is not { } promised || !purpose.AllowedTypes().Contains(promised))
        {
            throw new DomainException(FileErrors.TypeNotAllowed.At("file", ("allowed", purpose.AllowedTypes())));
        }

        spool.Position = 0;
        var head = new byte[ContentSniffer.HeadLength];
        var length = await spool.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (ContentSniffer.TypeOf(head.AsSpan(0, length)) != promised)
        {
            throw new DomainException(FileErrors.ContentNotAsExtension.At("file", ("extension", promised)));
        }

        return promised;
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        var hash = await SHA256.HashDataAsync(content, cancellationToken);
        content.Position = 0;
        return Convert.ToHexStringLower(hash);
    }
}
