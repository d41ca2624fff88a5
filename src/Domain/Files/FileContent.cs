namespace CmtsEval.Domain.Files;

/// <summary>What is known of the bytes themselves.</summary>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Width">Pixels as displayed; null unless an image.</param>
public sealed record FileContent(FileType Type, string Sha256, long Size, int? Width = null, int? Height = null);
