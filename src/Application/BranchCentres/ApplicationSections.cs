using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Parts of the application form; null leaves a part as it was, an empty object or list clears it.</summary>
public sealed record ApplicationSections
{
    public string? FormVersion { get; init; }

    public DateOnly? ApplicationDate { get; init; }

    public ApplicantUnit? Unit { get; init; }

    public TrainingDepartment? TrainingDepartment { get; init; }

    public IReadOnlyList<ScopeItem>? Items { get; init; }

    public TrainingPremises? Premises { get; init; }

    public IReadOnlyList<EquipmentLot>? Equipment { get; init; }

    public IReadOnlyList<ProposedTeacher>? Teachers { get; init; }

    public IReadOnlyList<ProposedAssessor>? Assessors { get; init; }

    public IReadOnlyList<ManagementRule>? ManagementRules { get; init; }

    public TrainingWorkPlan? TrainingWorkPlan { get; init; }

    public IReadOnlyList<ApplicationAttachment>? Attachments { get; init; }

    public ApplicationDeclaration? Declaration { get; init; }

    internal ApplicationDocument Over(ApplicationDocument form) => form with
    {
        FormVersion = FormVersion ?? form.FormVersion,
        ApplicationDate = ApplicationDate ?? form.ApplicationDate,
        Unit = Unit ?? form.Unit,
        TrainingDepartment = TrainingDepartment ?? form.TrainingDepartment,
        Items = Items ?? form.Items,
        Premises = Premises ?? form.Premises,
        Equipment = Equipment ?? form.Equipment,
        Teachers = Teachers ?? form.Teachers,
        Assessors = Assessors ?? form.Assessors,
        ManagementRules = ManagementRules ?? form.ManagementRules,
        TrainingWorkPlan = TrainingWorkPlan ?? form.TrainingWorkPlan,
        Attachments = Attachments ?? form.Attachments,
        Declaration = Declaration ?? form.Declaration,
    };

    /// <summary>Limits that keep a draft of sensible size; everything else waits for submission.</summary>
    internal sealed class Validator : AbstractValidator<ApplicationSections>
    {
        private const int ManyRows = 500;

        public Validator()
        {
            RuleFor(sections => sections.FormVersion).MaximumLength(100);
            RuleFor(sections => sections.Unit!.Name).MaximumLength(200).When(sections => sections.Unit is not null);
            RuleFor(sections => sections.Unit!.Uscc).MaximumLength(30).When(sections => sections.Unit is not null);
            RuleFor(sections => sections.Unit!.Address).MaximumLength(300).When(sections => sections.Unit is not null);
            RuleFor(sections => sections.Premises!.AreaSquareMetres).InclusiveBetween(0, 1_000_000)
                .When(sections => sections.Premises is not null);
            RuleFor(sections => sections.Premises!.Seats).InclusiveBetween(0, 100_000).When(sections => sections.Premises is not null);
            RuleForEach(sections => sections.Premises!.PracticeRooms)
                .ChildRules(room => room.RuleFor(entry => entry.Stations).InclusiveBetween(0, 100_000))
                .When(sections => sections.Premises is not null);
            RuleFor(sections => sections.Items).Must(Short);
            RuleFor(sections => sections.Equipment).Must(Short);
            RuleFor(sections => sections.Teachers).Must(Short);
            RuleFor(sections => sections.Assessors).Must(Short);
            RuleFor(sections => sections.ManagementRules).Must(Short);
            RuleFor(sections => sections.Attachments).Must(Short);
            RuleForEach(sections => sections.Attachments)
                .ChildRules(attachment => attachment.RuleFor(entry => entry.Rule).MaximumLength(10));
        }

        private static bool Short<T>(IReadOnlyList<T>? rows) =>
            rows is null || (rows.Count <= ManyRows && rows.All(row => row is not null));
    }
}
