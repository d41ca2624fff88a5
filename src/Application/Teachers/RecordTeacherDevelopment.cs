using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Application.People;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Teachers;

/// <summary>Keeps a step in the professional development of a teacher (A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record RecordTeacherDevelopment(Guid TeacherId, DevelopmentInput Record, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordTeacherDevelopment>
    {
        public Validator() => RuleFor(command => command.Record).NotNull().SetValidator(new DevelopmentInput.Shape());
    }

    internal sealed class Handler(ITeacherRepository teachers, IFiles files, IUnitOfWork work, IClock clock) : ICommandHandler<RecordTeacherDevelopment>
    {
        public async Task Handle(RecordTeacherDevelopment command, CancellationToken cancellationToken)
        {
            var teacher = await teachers.GetAsync(new(command.TeacherId), cancellationToken);
            work.Expect(teacher, command.Version);
            await command.Record.HandProofAsync(files, teacher.CentreId, cancellationToken);

            teacher.RecordDevelopment(command.Record.ToRecord(), clock.Today);
        }
    }
}
