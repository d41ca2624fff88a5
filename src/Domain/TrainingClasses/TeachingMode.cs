namespace CmtsEval.Domain.TrainingClasses;

/// <summary>How a class is held (A26.1).</summary>
public enum TeachingMode
{
    /// <summary>线下</summary>
    OnSite,

    /// <summary>线上</summary>
    Online,

    /// <summary>线上线下结合</summary>
    Blended,
}
