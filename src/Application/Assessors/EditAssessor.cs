using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>Corrects an entry of the register; what a certificate names stands until the next one (A18.1, A24.1).</summary>
/// <param name="Mobile">Null leaves it as it is.</param>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record EditAssessor(
    Guid AssessorId, string? Mobile, string? Title, string? Employer, string? OccupationCode, IReadOnlyList<string> Specialties, uint? Version = null)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<EditAssessor>
    {
        public Validator()
        {
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Title).MaximumLength(100);
            RuleFor(command => command.Employer).MaximumLength(200);
            RuleFor(command => command.OccupationCode).MaximumLength(20);
            RuleFor(command => command.Specialties).NotNull().Must(specialties => specialties is { Count: <= 30 });
            RuleForEach(command => command.Specialties).NotEmpty().MaximumLength(50);
        }
    }

    internal sealed class Handler(IAssessorRepository assessors, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<EditAssessor>
    {
        public async Task Handle(EditAssessor command, CancellationToken cancellationToken)
        {
            var assessor = await assessors.GetAsync(new(command.AssessorId), cancellationToken);
            work.Expect(assessor, command.Version);

            assessor.Edit(
                string.IsNullOrWhiteSpace(command.Mobile) ? null : command.Mobile,
                command.Title,
                command.Employer,
                command.OccupationCode,
                [.. command.Specialties.Distinct()],
                user.Id,
                clock.Today);
        }
    }
}
