namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Theory or practice; a class needs both (A15.1).</summary>
public enum SessionKind
{
    /// <summary>理论</summary>
    Theory,

    /// <summary>实操</summary>
    Practical,
}
