using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using FluentValidation;

namespace CmtsEval.Application.Assessors;

/// <summary>Takes an assessor off the register: by the own centre when leaving, by the society as a measure (A24.1).</summary>
[RequiresPermission(Permission.WithdrawAssessors)]
public sealed record WithdrawAssessor(Guid AssessorId, string? Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<WithdrawAssessor>
    {
        public Validator() => RuleFor(command => command.Reason).MaximumLength(500);
    }

    internal sealed class Handler(IAssessorRepository assessors, IUnitOfWork work, ICurrentUser user, IClock clock) : ICommandHandler<WithdrawAssessor>
    {
        public async Task Handle(WithdrawAssessor command, CancellationToken cancellationToken)
        {
            var assessor = await assessors.GetAsync(new(command.AssessorId), cancellationToken);
            work.Expect(assessor, command.Version);

            assessor.Withdraw(command.Reason, user.Id, clock.Today);
        }
    }
}
