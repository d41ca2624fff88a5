using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Why the regulation ends a centre.</summary>
public enum RevocationGround
{
    /// <summary>第二次查实超范围开展评价 (A08.3)</summary>
    OutOfScopeTwice,

    /// <summary>委托中介招生或培训 (A09.1)</summary>
    AgentUsed,

    /// <summary>泄露试题或监考不严 (A21.1)</summary>
    LaxExamination,

    /// <summary>为未培训或未考试者申领证书 (A23.2)</summary>
    UntrainedSubmitted,

    /// <summary>年度评估不合格 (A29.1)</summary>
    EvaluationFailed,

    /// <summary>全年未开展培训 (A29.2)</summary>
    NoTraining,

    /// <summary>全年培训不足 100 人次 (A29.3)</summary>
    TooFewTrained,

    /// <summary>主管部门调查发现问题 (A30.2); only of a centre suspended for it.</summary>
    ProblemsFound,
}

public static class RevocationGrounds
{
    public static Article Article(this RevocationGround ground) => ground switch
    {
        RevocationGround.OutOfScopeTwice => Common.Article.A08_3,
        RevocationGround.AgentUsed => Common.Article.A09_1,
        RevocationGround.LaxExamination => Common.Article.A21_1,
        RevocationGround.UntrainedSubmitted => Common.Article.A23_2,
        RevocationGround.EvaluationFailed => Common.Article.A29_1,
        RevocationGround.NoTraining => Common.Article.A29_2,
        RevocationGround.TooFewTrained => Common.Article.A29_3,
        _ => Common.Article.A30_2,
    };
}
