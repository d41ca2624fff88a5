namespace CmtsEval.Infrastructure.Documents.Layouts;

/// <summary>Wordings that several documents share.</summary>
internal static class LegalText
{
    /// <summary>The legal basis printed on agreement, licence and scope document (A01.1).</summary>
    public const string Basis = "人社部发〔2019〕90号";

    public const string BasisSentence = "依据《人力资源社会保障部关于改革完善技能人才评价制度的意见》（" + Basis + "）";

    public const string Rules = "《中国计量测试学会职业能力水平评价机构管理办法》";
}
