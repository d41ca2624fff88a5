using CmtsEval.Domain.Teachers;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>A teacher proposed in an application (A05.4, A17.1).</summary>
public sealed record ProposedTeacher
{
    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Sex { get; init; }

    public string? Mobile { get; init; }

    public string? Title { get; init; }

    public TitleLevel? TitleLevel { get; init; }

    public string? TitleSpecialty { get; init; }

    public string? TitleCertificateNumber { get; init; }

    public DateOnly? TitleAwardedOn { get; init; }

    public string? OccupationCode { get; init; }

    public string? Occupation { get; init; }

    public IReadOnlyList<string> Specialties { get; init => field = value ?? []; } = [];

    public string? Education { get; init; }

    public string? Employment { get; init; }

    public Guid? ProofFile { get; init; }

    public int? ProofPage { get; init; }
}

/// <summary>An assessor proposed in an application (A05.5, A18.1).</summary>
public sealed record ProposedAssessor
{
    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Sex { get; init; }

    public string? Mobile { get; init; }

    public string? CertificateNumber { get; init; }

    public string? OccupationCode { get; init; }

    public string? Occupation { get; init; }

    public IReadOnlyList<string> Specialties { get; init => field = value ?? []; } = [];

    public DateOnly? TrainedOn { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>Last day of the certificate, included.</summary>
    public DateOnly? ValidUntil { get; init; }

    public string? Title { get; init; }
}
