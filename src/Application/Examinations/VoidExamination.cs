using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>The society declares an examination void, with a reason; the class may be examined anew.</summary>
[RequiresPermission(Permission.ArrangeExamination)]
public sealed record VoidExamination(Guid ExaminationId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<VoidExamination>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(1000);
        }
    }

    internal sealed class Handler(IExaminationRepository examinations, IUnitOfWork work) : ICommandHandler<VoidExamination>
    {
        public async Task Handle(VoidExamination command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);

            examination.Annul(command.Reason);
        }
    }
}
