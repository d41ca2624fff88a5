namespace CmtsEval.Domain.Teachers;

/// <summary>Rank of a professional title; a higher value ranks higher.</summary>
public enum TitleLevel
{
    /// <summary>初级</summary>
    Junior = 1,

    /// <summary>中级</summary>
    Mid = 2,

    /// <summary>高级（含副高、正高）</summary>
    Senior = 3,
}
