using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CmtsEval.Web.Endpoints;

/// <summary>Reads a multipart body part by part, without buffering the file: its content streams from the socket.</summary>
internal sealed record MultipartUpload(string FileName, FilePurpose Purpose, Stream Content)
{
    private const int LongestBoundary = 100;
    private const int LongestField = 200;

    /// <exception cref="DomainException">Not a form with <c>purpose</c> and then <c>file</c>.</exception>
    public static async Task<MultipartUpload> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary } boundary)
        {
            throw new DomainException(SharedErrors.TypeNotSupported);
        }

        var reader = new MultipartReader(boundary.Value!, request.Body);
        FilePurpose? purpose = ParsePurpose(request.Query["purpose"]);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                continue;
            }

            if (disposition.IsFileDisposition())
            {
                var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
                return new MultipartUpload(
                    Path.GetFileName(name.Value ?? ""),
                    purpose ?? throw new DomainException(SharedErrors.ShapeInvalid.At("purpose")),
                    section.Body);
            }

            if (HeaderUtilities.RemoveQuotes(disposition.Name) == "purpose")
            {
                purpose = ParsePurpose(await ReadFieldAsync(section.Body, cancellationToken));
            }
        }

        throw new DomainException(FileErrors.Missing.At("file"));
    }

    private static FilePurpose? ParsePurpose(string? text) =>
        Enum.TryParse<FilePurpose>(text, ignoreCase: true, out var purpose) && Enum.IsDefined(purpose) ? purpose : null;

    private static async Task<string> ReadFieldAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[LongestField];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, length);
    }
}
