using CmtsEval.Application.Common;
using CmtsEval.Domain.Experts;
using FluentValidation;

namespace CmtsEval.Application.Experts;

/// <summary>An expert, or the society for them, states anew when they cannot be asked for an audit (A07.3).</summary>
[RequiresPermission(Permission.DeclareAbsences)]
public sealed record DeclareAbsences(Guid ExpertId, IReadOnlyList<ExpertAbsence> Absences, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<DeclareAbsences>
    {
        public Validator()
        {
            RuleFor(command => command.Absences).NotNull().Must(absences => absences is not { Count: > 50 });
        }
    }

    internal sealed class Handler(IExpertRepository experts, IUnitOfWork work, IClock clock) : ICommandHandler<DeclareAbsences>
    {
        public async Task Handle(DeclareAbsences command, CancellationToken cancellationToken)
        {
            var expert = await experts.GetAsync(new(command.ExpertId), cancellationToken);
            work.Expect(expert, command.Version);

            expert.DeclareAbsences(command.Absences, clock.Today);
        }
    }
}
