namespace CmtsEval.Domain.Examinations;

/// <summary>How the theory is written; set by the society (A20.2).</summary>
public enum ExamMode
{
    /// <summary>纸笔考试</summary>
    Paper,

    /// <summary>机考</summary>
    Computer,
}
