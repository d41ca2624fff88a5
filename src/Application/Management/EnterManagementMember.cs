using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.Management;

/// <summary>A centre enters somebody who manages its training (A05.2, A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record EnterManagementMember(string? Name, string? IdNumber, string? Mobile, ManagementPostInput Post) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<EnterManagementMember>
    {
        public Validator()
        {
            RuleFor(command => command.Name).MaximumLength(100);
            RuleFor(command => command.IdNumber).MaximumLength(30);
            RuleFor(command => command.Mobile).MaximumLength(30);
            RuleFor(command => command.Post).NotNull().SetValidator(new ManagementPostInput.Shape());
        }
    }

    internal sealed class Handler(IManagementRepository members, IBranchCentreRepository centres, ICurrentUser user, IClock clock)
        : ICommandHandler<EnterManagementMember, Guid>
    {
        public async Task<Guid> Handle(EnterManagementMember command, CancellationToken cancellationToken)
        {
            var centre = await centres.GetAsync(user.OwnCentreId, cancellationToken);
            var member = ManagementMember.Enter(
                centre, command.Name, command.IdNumber, command.Mobile, command.Post.ToPost(), user.Id, clock.Today);
            members.Add(member);
            return member.Id.Value;
        }
    }
}
