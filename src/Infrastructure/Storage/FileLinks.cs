using System.Security.Cryptography;
using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Tokens that name one file until a moment, encrypted and authenticated by the data protection keys.</summary>
internal sealed class FileLinks(IDataProtectionProvider protection, IOptions<FileSettings> settings, IClock clock) : IFileLinks
{
    private readonly IDataProtector _protector = protection.CreateProtector("CmtsEval.FileLinks");

    public FileLink To(StoredFile file)
    {
        var expiresAt = clock.Now.AddSeconds(settings.Value.LinkSeconds);
        var token = _protector.Protect($"{file.Id.Value:N}{expiresAt.ToUnixTimeMilliseconds()}");
        return new FileLink($"/api/files/content/{token}", expiresAt);
    }

    public StoredFileId Read(string token)
    {
        try
        {
            var text = _protector.Unprotect(token);
            var expiresAt = long.Parse(text.AsSpan(32), System.Globalization.CultureInfo.InvariantCulture);
            return expiresAt > clock.Now.ToUnixTimeMilliseconds()
                ? new StoredFileId(Guid.ParseExact(text.AsSpan(0, 32), "N"))
                : throw new DomainException(FileErrors.LinkInvalid);
        }
        catch (CryptographicException)
        {
            throw new DomainException(FileErrors.LinkInvalid);
        }
    }
}
