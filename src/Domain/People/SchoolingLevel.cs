namespace CmtsEval.Domain.People;

/// <summary>文化程度 as the registration sheet lists it.</summary>
public enum SchoolingLevel
{
    /// <summary>高中</summary>
    SeniorHighSchool,

    /// <summary>中等专业学校</summary>
    SecondaryVocationalSchool,

    /// <summary>技校</summary>
    TechnicalSchool,

    /// <summary>高级技校</summary>
    SeniorTechnicalSchool,

    /// <summary>技师学院</summary>
    TechnicianCollege,

    /// <summary>大学专科和专科学校</summary>
    JuniorCollege,

    /// <summary>大学本科</summary>
    Bachelor,

    /// <summary>研究生</summary>
    Postgraduate,
}
