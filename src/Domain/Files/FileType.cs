namespace CmtsEval.Domain.Files;

/// <summary>The types of content the platform takes; what a file is follows from its bytes, never from its name.</summary>
public enum FileType
{
    Jpeg,
    Png,
    Pdf,
    Xlsx,
    Csv,
    Mp4,
}

/// <summary>Names and extensions of each type.</summary>
public static class FileTypes
{
    private static readonly Dictionary<FileType, (string MediaType, string[] Extensions)> Known = new()
    {
        [FileType.Jpeg] = ("image/jpeg", [".jpg", ".jpeg"]),
        [FileType.Png] = ("image/png", [".png"]),
        [FileType.Pdf] = ("application/pdf", [".pdf"]),
        [FileType.Xlsx] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
        [FileType.Csv] = ("text/csv", [".csv"]),
        [FileType.Mp4] = ("video/mp4", [".mp4"]),
    };

    public static string MediaType(this FileType type) => Known[type].MediaType;

    public static bool IsImage(this FileType type) => type is FileType.Jpeg or FileType.Png;

    /// <summary>The type that a name's extension promises; null when no accepted type has it.</summary>
    public static FileType? FromName(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return Known.Where(pair => pair.Value.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            .Select(pair => (FileType?)pair.Key)
            .FirstOrDefault();
    }
}
