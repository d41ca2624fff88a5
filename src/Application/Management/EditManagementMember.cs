using CmtsEval.Application.Common;
using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.Management;

/// <summary>Changes position or mobile of somebody on the register (A24.1).</summary>
/// <param name="Mobile">Null leaves it.</param>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record EditManagementMember(Guid MemberId, string? Mobile, ManagementPostInput Post, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<EditManagementMember>
    {
        public Validator()
        {
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Post).NotNull().SetValidator(new ManagementPostInput.Shape());
        }
    }

    internal sealed class Handler(IManagementRepository members, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<EditManagementMember>
    {
        public async Task Handle(EditManagementMember command, CancellationToken cancellationToken)
        {
            var member = await members.GetAsync(new(command.MemberId), cancellationToken);
            work.Expect(member, command.Version);

            member.Edit(command.Mobile, command.Post.ToPost(), user.Id, clock.Today);
        }
    }
}
