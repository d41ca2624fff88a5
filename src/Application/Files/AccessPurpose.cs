namespace CmtsEval.Application.Files;

/// <summary>Why somebody looks at personal data; goes into the audit trail.</summary>
public enum AccessPurpose
{
    /// <summary>The person concerned looks at their own data.</summary>
    OwnData,

    /// <summary>Checking an application, a registration or a proof.</summary>
    Review,

    /// <summary>Running a class or an examination.</summary>
    Operation,

    /// <summary>Preparing or issuing a certificate.</summary>
    Issue,

    /// <summary>Inspection, complaint or investigation.</summary>
    Supervision,

    /// <summary>Answering a person who asks for their data.</summary>
    DataSubjectRequest,
}
