using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.Occupations;

/// <summary>What a trainee hands in to support a registration (A13.2, A13.3).</summary>
public enum ProofKind
{
    /// <summary>身份证人像面</summary>
    IdFront,

    /// <summary>身份证国徽面</summary>
    IdBack,

    /// <summary>Large one-inch photo.</summary>
    Photo,

    /// <summary>Employment proof with the employer's seal.</summary>
    EmploymentProof,

    /// <summary>Diploma, with its 学信网 code where there is one.</summary>
    Diploma,

    /// <summary>Statement of the school or unit that the diploma is lost; stands in for the diploma.</summary>
    DiplomaLossStatement,

    /// <summary>Earlier skill-level or qualification certificate.</summary>
    PriorCertificate,

    /// <summary>Certificate of a professional title.</summary>
    TitleCertificate,
}

public static class ProofKinds
{
    /// <summary>The purpose for which the file of such a proof is uploaded.</summary>
    public static FilePurpose Purpose(this ProofKind kind) => kind switch
    {
        ProofKind.IdFront => FilePurpose.IdFront,
        ProofKind.IdBack => FilePurpose.IdBack,
        ProofKind.Photo => FilePurpose.Photo,
        ProofKind.EmploymentProof => FilePurpose.EmploymentProof,
        ProofKind.Diploma => FilePurpose.Diploma,
        ProofKind.DiplomaLossStatement => FilePurpose.DiplomaLossStatement,
        ProofKind.PriorCertificate => FilePurpose.PriorCertificate,
        _ => FilePurpose.TitleCertificate,
    };
}
