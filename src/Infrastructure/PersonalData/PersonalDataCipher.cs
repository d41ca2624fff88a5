using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CmtsEval.Infrastructure.PersonalData;

/// <summary>AES-256-GCM over single values, with the key's id in front, and the keyed hash that finds a value again.</summary>
public sealed class PersonalDataCipher(DataKeyRing ring)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = sizeof(uint) + NonceSize + TagSize;

    public byte[] Encrypt(string value) => Encrypt(Encoding.UTF8.GetBytes(value));

    public string DecryptText(byte[] stored) => Encoding.UTF8.GetString(Decrypt(stored));

    /// <summary>Key id (4 bytes, big endian), nonce (12), tag (16), then the ciphertext.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain)
    {
        var stored = new byte[HeaderSize + plain.Length];
        var nonce = stored.AsSpan(sizeof(uint), NonceSize);
        BinaryPrimitives.WriteUInt32BigEndian(stored, ring.CurrentId);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(ring[ring.CurrentId], TagSize);
        aes.Encrypt(nonce, plain, stored.AsSpan(HeaderSize), stored.AsSpan(sizeof(uint) + NonceSize, TagSize));
        return stored;
    }

    /// <exception cref="CryptographicException">The value was altered or its key is not in the ring.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> stored)
    {
        var plain = new byte[stored.Length - HeaderSize];
        using var aes = new AesGcm(ring[BinaryPrimitives.ReadUInt32BigEndian(stored)], TagSize);
        aes.Decrypt(
            stored.Slice(sizeof(uint), NonceSize), stored[HeaderSize..], stored.Slice(sizeof(uint) + NonceSize, TagSize), plain);
        return plain;
    }

    /// <summary>HMAC-SHA-256 of the value under the lookup key: equal values have equal hashes, and nobody without the key can try values.</summary>
    public byte[] LookupOf(string value) => HMACSHA256.HashData(ring.LookupKey, Encoding.UTF8.GetBytes(value));
}
