using System.Buffers.Text;
using System.Security.Cryptography;

namespace CmtsEval.Domain.Certificates;

/// <summary>128 random bits as 22 characters of base64url: what the QR code of a certificate carries, beyond guessing.</summary>
public static class VerificationToken
{
    public const int Length = 22;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
