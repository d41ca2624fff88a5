using CmtsEval.Application.Common;
using CmtsEval.Application.Files;
using CmtsEval.Application.People;
using CmtsEval.Domain.Management;
using FluentValidation;

namespace CmtsEval.Application.Management;

/// <summary>Keeps a step in the professional development of somebody who manages training (A24.1).</summary>
[RequiresPermission(Permission.ManageStaffRegisters)]
public sealed record RecordManagementDevelopment(Guid MemberId, DevelopmentInput Record, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordManagementDevelopment>
    {
        public Validator() => RuleFor(command => command.Record).NotNull().SetValidator(new DevelopmentInput.Shape());
    }

    internal sealed class Handler(IManagementRepository members, IFiles files, IUnitOfWork work, IClock clock)
        : ICommandHandler<RecordManagementDevelopment>
    {
        public async Task Handle(RecordManagementDevelopment command, CancellationToken cancellationToken)
        {
            var member = await members.GetAsync(new(command.MemberId), cancellationToken);
            work.Expect(member, command.Version);
            await command.Record.HandProofAsync(files, member.CentreId, cancellationToken);

            member.RecordDevelopment(command.Record.ToRecord(), clock.Today);
        }
    }
}
