using System.ComponentModel.DataAnnotations;

namespace CmtsEval.Application.Documents;

/// <summary>Who issues the documents and where the public checks them; configuration section <c>Documents</c>.</summary>
public sealed class DocumentOptions
{
    public const string Section = "Documents";

    [Required]
    public string SocietyName { get; set; } = "中国计量测试学会";

    /// <summary>The address that QR codes lead to, without a slash at its end; the issuer of tokens when none is set.</summary>
    [Required, Url]
    public string PublicBaseUrl { get; set; } = "http://localhost:5080";
}
