using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>Proposes to change a locked mark, with a reason; a second person confirms it.</summary>
[RequiresPermission(Permission.RecordMarks)]
public sealed record ProposeMarkChange(
    Guid ExaminationId, Guid TraineeId, ExamSubject Subject, MarkKind Kind, decimal? Score, string Reason, uint? Version = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<ProposeMarkChange>
    {
        public Validator()
        {
            RuleFor(command => command.Subject).IsInEnum();
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Reason).MaximumLength(1000);
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IBranchCentreRepository centres, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ProposeMarkChange, Guid>
    {
        public async Task<Guid> Handle(ProposeMarkChange command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);
            var centre = await centres.GetAsync(examination.CentreId, cancellationToken);

            return examination.ProposeMarkChange(
                centre,
                new(command.TraineeId),
                command.Subject,
                Mark.From(command.Kind, command.Score),
                command.Reason,
                user.AssessorId,
                user.Id,
                clock.Now).Id;
        }
    }
}
