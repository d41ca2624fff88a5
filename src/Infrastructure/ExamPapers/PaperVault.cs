using System.Security.Cryptography;
using CmtsEval.Application.Examinations;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Files;
using CmtsEval.Infrastructure.PersonalData;
using CmtsEval.Infrastructure.Storage;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.ExamPapers;

/// <summary>
/// AES-256-GCM under a data key per paper, bound to the paper's id: nonce (12), tag (16), ciphertext. The data key itself is stored
/// encrypted under the application's key ring, which lies outside the database. Plain bytes never reach the store.
/// </summary>
internal sealed class PaperVault(IFileStore store, PersonalDataCipher keys, IOptions<FileSettings> settings) : IPaperVault
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public async Task<SealedPaper> SealAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        var plain = await ReadAsync(content, cancellationToken);
        var type = TypeOf(plain);
        var id = ExamPaperId.New();
        var key = RandomNumberGenerator.GetBytes(32);
        var stored = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(stored.AsSpan(0, NonceSize));
        using (var aes = new AesGcm(key, TagSize))
        {
            aes.Encrypt(
                stored.AsSpan(0, NonceSize), plain, stored.AsSpan(NonceSize + TagSize), stored.AsSpan(NonceSize, TagSize), id.Value.ToByteArray());
        }

        var sealedSha256 = Convert.ToHexStringLower(SHA256.HashData(stored));
        await store.PutAsync(sealedSha256, new MemoryStream(stored), cancellationToken);
        return new SealedPaper(
            id, fileName, type.MediaType(), Convert.ToHexStringLower(SHA256.HashData(plain)), sealedSha256, keys.Encrypt(key.AsSpan()));
    }

    public async Task<string> HashAsync(ExamPaper paper, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await store.OpenAsync(paper.SealedSha256, cancellationToken);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        }
        catch (Exception lost) when (lost is FileNotFoundException or InvalidDataException)
        {
            return Convert.ToHexStringLower(SHA256.HashData([]));
        }
    }

    public async Task<Stream> UnsealAsync(ExamPaper paper, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(paper, cancellationToken);
        var plain = new byte[stored.Length - NonceSize - TagSize];
        try
        {
            using var aes = new AesGcm(keys.Decrypt(paper.WrappedKey), TagSize);
            aes.Decrypt(
                stored.AsSpan(0, NonceSize),
                stored.AsSpan(NonceSize + TagSize),
                stored.AsSpan(NonceSize, TagSize),
                plain,
                paper.Id.Value.ToByteArray());
        }
        catch (CryptographicException)
        {
            throw new DomainException(ExamPaperErrors.HashDiffers);
        }

        return new MemoryStream(plain);
    }

    private async Task<byte[]> StoredAsync(ExamPaper paper, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await store.OpenAsync(paper.SealedSha256, cancellationToken);
            using var buffer = new MemoryStream();
            await content.CopyToAsync(buffer, cancellationToken);
            return buffer.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new DomainException(ExamPaperErrors.HashDiffers);
        }
    }

    private async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > settings.Value.MaximumBytes)
            {
                throw new DomainException(FileErrors.TooLarge);
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.Length > 0 ? buffer.ToArray() : throw new DomainException(FileErrors.Empty);
    }

    private static FileType TypeOf(byte[] plain) =>
        ContentSniffer.TypeOf(plain.AsSpan(0, Math.Min(plain.Length, ContentSniffer.HeadLength))) is { } type
            && FilePurpose.ExamPaper.AllowedTypes().Contains(type)
                ? type
                : throw new DomainException(FileErrors.TypeNotAllowed);
}
