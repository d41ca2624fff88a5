namespace CmtsEval.Domain.People;

/// <summary>As in the identity document.</summary>
public enum Sex
{
    /// <summary>男</summary>
    Male,

    /// <summary>女</summary>
    Female,
}
