using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>The next step of a paper's chain of custody, except creation and opening (A20.1).</summary>
[RequiresPermission(Permission.HandleExamPapers)]
[NeedsNoVersion(NoVersionReason.StepsInOrder)]
public sealed record RecordPaperCustody(Guid ExaminationId, Guid PaperId, CustodyStepKind Step, string? Note = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordPaperCustody>
    {
        public Validator()
        {
            RuleFor(command => command.Step).IsInEnum();
            RuleFor(command => command.Note).MaximumLength(500);
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IPaperVault vault, ICustodyBreaches breaches, ICurrentUser user, IClock clock)
        : ICommandHandler<RecordPaperCustody>
    {
        public async Task Handle(RecordPaperCustody command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            var paper = examination.PaperOf(new(command.PaperId));

            await breaches.GuardedAsync(
                examination,
                user,
                clock,
                async () =>
                {
                    var sha256 = await vault.HashAsync(paper, cancellationToken);
                    examination.RecordCustody(paper.Id, command.Step, sha256, command.Note, user.AsCustodyActor(), clock.Now);
                    return true;
                },
                cancellationToken);
        }
    }
}
