using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace CmtsEval.Infrastructure.PersonalData;

/// <summary>
/// The keys that encrypt personal data, kept in a file outside the database (<c>PersonalData:KeyFile</c>, mode 0600).
/// The newest key encrypts, every key decrypts; the lookup key never changes.
/// </summary>
public sealed class DataKeyRing
{
    private readonly Dictionary<uint, byte[]> _keys;

    private DataKeyRing(KeyFile file)
    {
        _keys = file.Keys.ToDictionary(key => key.Id, key => Convert.FromBase64String(key.Secret));
        CurrentId = file.Keys.Max(key => key.Id);
        LookupKey = Convert.FromBase64String(file.LookupKey);
        IsForDevelopment = file.ForDevelopment;
    }

    public uint CurrentId { get; }

    /// <summary>256 bits for the keyed hashes that find encrypted values again.</summary>
    public byte[] LookupKey { get; }

    /// <summary>Generated for a developer's machine; Production refuses to start with such a ring.</summary>
    public bool IsForDevelopment { get; }

    public byte[] this[uint id] => _keys.TryGetValue(id, out var key)
        ? key
        : throw new CryptographicException($"The key ring has no key {id}; was the key file replaced?");

    /// <summary>Reads the ring; makes one of random keys when there is none and <paramref name="mayCreate"/> says so.</summary>
    public static DataKeyRing Load(IConfiguration configuration, bool mayCreate)
    {
        var path = configuration["PersonalData:KeyFile"];
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new MisconfiguredException("Set PersonalData:KeyFile to the file that holds the keys for personal data.");
        }

        if (!File.Exists(path))
        {
            if (!mayCreate)
            {
                throw new MisconfiguredException($"The key file for personal data, {path}, does not exist.");
            }

            Create(path, forDevelopment: true);
        }

        return new DataKeyRing(JsonSerializer.Deserialize<KeyFile>(File.ReadAllText(path))
            ?? throw new MisconfiguredException($"The key file for personal data, {path}, is empty."));
    }

    /// <summary>Random keys that are never stored, for tools that need a model but no data.</summary>
    public static DataKeyRing Ephemeral() => new(new KeyFile(true, NewSecret(), [new Key(1, NewSecret())]));

    /// <summary>Writes a new ring with one random key; refuses to overwrite.</summary>
    public static void Create(string path, bool forDevelopment)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var file = new KeyFile(forDevelopment, NewSecret(), [new Key(1, NewSecret())]);
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

    private static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private sealed record KeyFile(bool ForDevelopment, string LookupKey, IReadOnlyList<Key> Keys);

    private sealed record Key(uint Id, string Secret);
}
