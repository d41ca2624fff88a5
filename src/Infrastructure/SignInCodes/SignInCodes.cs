using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using CmtsEval.Application.TrainingClasses;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.TrainingClasses;
using CmtsEval.Infrastructure.PersonalData;

namespace CmtsEval.Infrastructure.SignInCodes;

/// <summary>Session (16 bytes), milliseconds of issue (8), HMAC-SHA-256 over both under a key of its own; base64url.</summary>
internal sealed class SignInCodes(DataKeyRing ring) : ISignInCodes
{
    private const int SignedSize = 24;

    private static readonly TimeSpan Life = TimeSpan.FromSeconds(15);

    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, ring.LookupKey, 32, info: "cmtseval sign-in code v1"u8.ToArray());

    public SignInCode Issue(TrainingSessionId session, DateTimeOffset now)
    {
        var code = new byte[SignedSize + HMACSHA256.HashSizeInBytes];
        session.Value.TryWriteBytes(code, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(code.AsSpan(16), now.ToUnixTimeMilliseconds());
        HMACSHA256.HashData(_key, code.AsSpan(0, SignedSize), code.AsSpan(SignedSize));
        return new SignInCode(Base64Url.EncodeToString(code), now + Life, (int)Life.TotalSeconds);
    }

    public TrainingSessionId Read(string code, DateTimeOffset now)
    {
        if (!Base64Url.IsValid(code) || Base64Url.DecodeFromChars(code) is not { Length: SignedSize + HMACSHA256.HashSizeInBytes } bytes
            || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_key, bytes.AsSpan(0, SignedSize)), bytes.AsSpan(SignedSize)))
        {
            throw new DomainException(AttendanceErrors.CodeInvalid);
        }

        var age = now - DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(16)));
        return age <= Life
            ? new TrainingSessionId(new Guid(bytes.AsSpan(0, 16), bigEndian: true))
            : throw new DomainException(AttendanceErrors.CodeExpired);
    }
}
