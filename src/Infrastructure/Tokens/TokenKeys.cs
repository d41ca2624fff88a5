using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace CmtsEval.Infrastructure.Tokens;

/// <summary>
/// The RSA key that signs tokens and the 256-bit key that encrypts authorization codes and refresh tokens, kept in one file
/// (<c>Tokens:KeyFile</c>, mode 0600).
/// </summary>
public sealed class TokenKeys
{
    private const int RsaBits = 3072;

    private TokenKeys(KeyFile file)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(file.SigningKey);
        Signing = new RsaSecurityKey(rsa) { KeyId = file.KeyId };
        Encryption = new SymmetricSecurityKey(Convert.FromBase64String(file.EncryptionKey));
        IsForDevelopment = file.ForDevelopment;
    }

    public RsaSecurityKey Signing { get; }

    public SymmetricSecurityKey Encryption { get; }

    /// <summary>Generated for a developer's machine; Production refuses to start with such a file.</summary>
    public bool IsForDevelopment { get; }

    /// <summary>Reads the file; makes one of random keys when there is none and <paramref name="mayCreate"/> says so.</summary>
    public static TokenKeys Load(IConfiguration configuration, bool mayCreate)
    {
        var path = configuration["Tokens:KeyFile"] is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : Path.Combine(KeyFolder.Of(configuration), "tokens.json");
        if (!File.Exists(path))
        {
            if (!mayCreate)
            {
                throw new MisconfiguredException($"The key file for tokens, {path}, does not exist.");
            }

            Create(path, forDevelopment: true);
        }

        return new TokenKeys(JsonSerializer.Deserialize<KeyFile>(File.ReadAllText(path))
            ?? throw new MisconfiguredException($"The key file for tokens, {path}, is empty."));
    }

    /// <summary>Writes new random keys; refuses to overwrite.</summary>
    public static void Create(string path, bool forDevelopment)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var rsa = RSA.Create(RsaBits);
        var file = new KeyFile(
            forDevelopment,
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            rsa.ExportPkcs8PrivateKeyPem(),
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var temporary = $"{path}.{Guid.NewGuid():n}";
        File.WriteAllText(temporary, JsonSerializer.Serialize(file));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }

    private sealed record KeyFile(bool ForDevelopment, string KeyId, string SigningKey, string EncryptionKey);
}
