using CmtsEval.Domain.Occupations;

namespace CmtsEval.Domain.Examinations;

/// <summary>What is examined and marked on its own.</summary>
public enum ExamSubject
{
    /// <summary>理论</summary>
    Theory,

    /// <summary>实操</summary>
    Practical,

    /// <summary>综合评审, for 二级 and 一级 only.</summary>
    Comprehensive,
}

/// <summary>Which subjects a level is examined in.</summary>
public static class ExamSubjects
{
    public static IReadOnlyList<ExamSubject> Of(SkillLevel level) => level.NeedsComprehensiveReview()
        ? [ExamSubject.Theory, ExamSubject.Practical, ExamSubject.Comprehensive]
        : [ExamSubject.Theory, ExamSubject.Practical];
}
