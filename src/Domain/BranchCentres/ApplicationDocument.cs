using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>
/// The application form (申请表) as a permissive draft: anything may be missing until it is submitted, when
/// <see cref="ApplicationChecklist"/> names everything that is. Property names are the paths that faults carry.
/// </summary>
public sealed record ApplicationDocument
{
    public static readonly ApplicationDocument Empty = new();

    public string? FormVersion { get; init; }

    public DateOnly? ApplicationDate { get; init; }

    public ApplicantUnit? Unit { get; init; }

    public TrainingDepartment? TrainingDepartment { get; init; }

    public IReadOnlyList<ScopeItem> Items { get; init => field = value ?? []; } = [];

    public TrainingPremises? Premises { get; init; }

    public IReadOnlyList<EquipmentLot> Equipment { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ProposedTeacher> Teachers { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ProposedAssessor> Assessors { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ManagementRule> ManagementRules { get; init => field = value ?? []; } = [];

    public TrainingWorkPlan? TrainingWorkPlan { get; init; }

    public IReadOnlyList<ApplicationAttachment> Attachments { get; init => field = value ?? []; } = [];

    public ApplicationDeclaration? Declaration { get; init; }

    /// <summary>Every stored file that the form refers to, without duplicates.</summary>
    public IReadOnlyList<Guid> Files() => [.. EvidenceFile.Of(this).Select(evidence => evidence.File).Distinct()];

    /// <summary>The form with an id for every attachment.</summary>
    public ApplicationDocument Numbered() => this with
    {
        Attachments = [.. Attachments.Select(attachment => attachment with { Id = attachment.Id ?? OrderedGuid.Next() })],
    };

    /// <summary>The rows applied for that are complete and name a level (A07.1).</summary>
    public AuthorisedScope Scope() => AuthorisedScope.Of(Items.Select(item => item.ToRow()).OfType<Occupations.ScopeRow>());
}
