using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Teachers;

/// <summary>Changes a proposed teacher, or proposes changed titles or specialties of an approved one, who goes on as approved until then (A24.1).</summary>
/// <param name="Mobile">Null leaves it as it is.</param>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record EditTeacher(Guid TeacherId, string? Mobile, TeacherProfileInput Profile, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<EditTeacher>
    {
        public Validator()
        {
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Profile).NotNull().SetValidator(new TeacherProfileInput.Shape());
        }
    }

    internal sealed class Handler(ITeacherRepository teachers, IFiles files, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<EditTeacher>
    {
        public async Task Handle(EditTeacher command, CancellationToken cancellationToken)
        {
            var teacher = await teachers.GetAsync(new(command.TeacherId), cancellationToken);
            work.Expect(teacher, command.Version);
            await command.Profile.HandProofsAsync(files, teacher.CentreId, cancellationToken);

            teacher.Edit(string.IsNullOrWhiteSpace(command.Mobile) ? null : command.Mobile, command.Profile.ToProfile(), user.Id, clock.Today);
        }
    }
}
