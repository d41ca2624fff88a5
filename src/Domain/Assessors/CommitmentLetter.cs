using System.Security.Cryptography;
using System.Text;

namespace CmtsEval.Domain.Assessors;

/// <summary>职业能力水平评价员承诺书: the signature of one assessor under one version of the text (A19.1).</summary>
/// <param name="TextHash">SHA-256 of the UTF-8 text, lower-case hexadecimal.</param>
/// <param name="SecondFactor">Whether the signer proved a second factor with it.</param>
public sealed record CommitmentLetter(int Version, string TextHash, DateTimeOffset SignedAt, bool SecondFactor = false)
{
    /// <summary>The version that must be signed today.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The text of the current version.</summary>
    public const string CurrentText = """
        本人自愿担任中国计量测试学会职业能力水平评价员，郑重承诺：
        一、遵守国家法律法规和《中国计量测试学会职业能力水平评价机构管理办法》，服从学会的安排和监督。
        二、坚持客观、公平、公正，依据职业标准和评分细则独立评价，不受任何利益影响。
        三、严守保密制度，不以任何方式泄露试题、答案、评分标准和考生信息。
        四、与考生有亲属、师生、同单位等利害关系的，主动申报并回避。
        五、如实记录评价过程，提交的资料真实、完整、可追溯，不为未经培训和考试的人员申报证书。
        六、如有违反，自愿接受学会取消评价员资格等处理，并承担相应责任。
        """;

    /// <summary>Hash of <see cref="CurrentText"/>.</summary>
    public static string CurrentTextHash { get; } = HashOf(CurrentText);

    public bool IsCurrent => Version == CurrentVersion && TextHash == CurrentTextHash;

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
}
