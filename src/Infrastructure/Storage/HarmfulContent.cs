using System.Text;

namespace CmtsEval.Infrastructure.Storage;

/// <summary>Finds the anti-virus industry's test string anywhere in a stream; a scanner of an operator takes the same place.</summary>
internal static class HarmfulContent
{
    // Kept in two halves so that this program is not itself taken for the test file.
    private static readonly byte[] Signature =
        Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    public static async Task<bool> IsInAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var kept = 0;
        int read;
        while ((read = await content.ReadAsync(buffer.AsMemory(kept), cancellationToken)) > 0)
        {
            var filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(Signature) >= 0)
            {
                return true;
            }

            kept = Math.Min(Signature.Length - 1, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
