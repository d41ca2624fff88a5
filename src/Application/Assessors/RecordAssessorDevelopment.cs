using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Application.People;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>Keeps a step in the professional development of an assessor (A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record RecordAssessorDevelopment(Guid AssessorId, DevelopmentInput Record, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordAssessorDevelopment>
    {
        public Validator() => RuleFor(command => command.Record).NotNull().SetValidator(new DevelopmentInput.Shape());
    }

    internal sealed class Handler(IAssessorRepository assessors, IFiles files, IUnitOfWork work, IClock clock) : ICommandHandler<RecordAssessorDevelopment>
    {
        public async Task Handle(RecordAssessorDevelopment command, CancellationToken cancellationToken)
        {
            var assessor = await assessors.GetAsync(new(command.AssessorId), cancellationToken);
            work.Expect(assessor, command.Version);
            await command.Record.HandProofAsync(files, assessor.CentreId, cancellationToken);

            assessor.RecordDevelopment(command.Record.ToRecord(), clock.Today);
        }
    }
}
