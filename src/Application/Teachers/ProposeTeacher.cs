using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Teachers;

/// <summary>A centre enters a teacher with titles and proofs; the society approves (A17.1, A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record ProposeTeacher(string? Name, string? IdNumber, string? Mobile, TeacherProfileInput Profile) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<ProposeTeacher>
    {
        public Validator()
        {
            RuleFor(command => command.Name).MaximumLength(100);
            RuleFor(command => command.IdNumber).MaximumLength(30);
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Profile).NotNull().SetValidator(new TeacherProfileInput.Shape());
        }
    }

    internal sealed class Handler(ITeacherRepository teachers, IBranchCentreRepository centres, IFiles files, ICurrentUser user, IClock clock)
        : ICommandHandler<ProposeTeacher, Guid>
    {
        public async Task<Guid> Handle(ProposeTeacher command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            await command.Profile.HandProofsAsync(files, centre.Id, cancellationToken);

            var teacher = Teacher.Propose(
                centre, command.Name, command.IdNumber, command.Mobile, command.Profile.ToProfile(), user.Id, clock.Today);
            teachers.Add(teacher);

            return teacher.Id.Value;
        }
    }
}
