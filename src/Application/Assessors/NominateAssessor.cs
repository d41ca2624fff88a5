using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>A centre nominates somebody as an assessor; course, examination, certificate and commitment follow (A18.1, A24.1).</summary>
/// <param name="Employer">Empty for the centre's own unit.</param>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record NominateAssessor(
    string? Name, string? IdNumber, string? Mobile, string? Title, string? Employer, string? OccupationCode, IReadOnlyList<string> Specialties)
    : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<NominateAssessor>
    {
        public Validator()
        {
            RuleFor(command => command.Name).MaximumLength(100);
            RuleFor(command => command.IdNumber).MaximumLength(30);
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Title).MaximumLength(100);
            RuleFor(command => command.Employer).MaximumLength(200);
            RuleFor(command => command.OccupationCode).MaximumLength(20);
            RuleFor(command => command.Specialties).NotNull().Must(specialties => specialties is { Count: <= 30 });
            RuleForEach(command => command.Specialties).NotEmpty().MaximumLength(50);
        }
    }

    internal sealed class Handler(IAssessorRepository assessors, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<NominateAssessor, Guid>
    {
        public async Task<Guid> Handle(NominateAssessor command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);

            var assessor = Assessor.Nominate(
                centre,
                new AssessorNomination(
                    command.Name, command.IdNumber, command.Mobile, command.Title, command.Employer, command.OccupationCode, [.. command.Specialties.Distinct()]),
                user.Id,
                clock.Today);
            assessors.Add(assessor);

            return assessor.Id.Value;
        }
    }
}
