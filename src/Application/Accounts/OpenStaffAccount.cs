using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.Teachers;
using FluentValidation;

namespace CmtsEval.Application.Accounts;

/// <summary>Opens an account for somebody of the manager's own centre; a teacher's or assessor's is tied to the register entry (A24.1).</summary>
/// <param name="Role">BranchStaff, Teacher or Assessor.</param>
/// <param name="Password">The first password, handed over in person; the holder changes it.</param>
[RequiresPermission(Permission.OpenStaffAccounts)]
[CarriesSecret]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record OpenStaffAccount(
    string UserName, string DisplayName, string Password, Role Role, Guid? TeacherId, Guid? AssessorId) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<OpenStaffAccount>
    {
        public Validator()
        {
            RuleFor(command => command.UserName).NotEmpty().MaximumLength(50);
            RuleFor(command => command.DisplayName).NotEmpty().MaximumLength(50);
            RuleFor(command => command.Password).NotEmpty().MaximumLength(128);
            RuleFor(command => command.Role).IsInEnum();
        }
    }

    internal sealed class Handler(
        IAccountRegister register, ITeacherRepository teachers, IAssessorRepository assessors, ICurrentUser user)
        : ICommandHandler<OpenStaffAccount, Guid>
    {
        public async Task<Guid> Handle(OpenStaffAccount command, CancellationToken cancellationToken)
        {
            var teacher = command.TeacherId is { } teacherId ? await teachers.GetAsync(new(teacherId), cancellationToken) : null;
            var assessor = command.AssessorId is { } assessorId ? await assessors.GetAsync(new(assessorId), cancellationToken) : null;
            AccountPolicy.RequireGivenByManager(command.Role, command.TeacherId is not null, command.AssessorId is not null);

            var account = await register.OpenAsync(
                new NewAccount(command.UserName, command.DisplayName, command.Password, [command.Role])
                {
                    CentreId = user.OwnCentreId,
                    TeacherId = teacher?.Id,
                    AssessorId = assessor?.Id,
                },
                cancellationToken);
            teacher?.LinkAccount(account);
            assessor?.LinkAccount(account);

            return account.Value;
        }
    }
}
