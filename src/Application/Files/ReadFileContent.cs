using CmtsEval.Application.Common;
using CmtsEval.Domain.Files;

namespace CmtsEval.Application.Files;

/// <summary>The content behind a link; whoever holds the link may read it while it works.</summary>
[PublicUse]
public sealed record ReadFileContent(string Token) : IQuery<FileDownload>
{
    internal sealed class Handler(IFileLinks links, IStoredFileRepository files, IFileStore store, IWatermark watermark)
        : IQueryHandler<ReadFileContent, FileDownload>
    {
        public async Task<FileDownload> Handle(ReadFileContent query, CancellationToken cancellationToken)
        {
            var file = await files.GetAsync(links.Read(query.Token), cancellationToken);
            var content = await store.OpenAsync(file.Sha256, cancellationToken);
            if (!file.Purpose.IsIdentityCopy())
            {
                return new FileDownload(content, file.Type.MediaType(), file.OriginalName);
            }

            await using (content)
            {
                using var buffer = new MemoryStream();
                await content.CopyToAsync(buffer, cancellationToken);
                return new FileDownload(new MemoryStream(watermark.Print(buffer.ToArray())), FileType.Jpeg.MediaType(), "preview.jpg");
            }
        }
    }
}

/// <summary>Bytes to send; the receiver disposes the stream.</summary>
public sealed record FileDownload(Stream Content, string MediaType, string FileName);
