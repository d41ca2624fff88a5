using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.Examinations;

/// <summary>An assessor of the examination records something out of the ordinary; it stays.</summary>
[RequiresPermission(Permission.ConductExamination)]
[NeedsNoVersion(NoVersionReason.Accumulates)]
public sealed record RecordExamIncident(Guid ExaminationId, IncidentKind Kind, string Description, Guid? TraineeId = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordExamIncident>
    {
        public Validator()
        {
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Description).MaximumLength(2000);
        }
    }

    internal sealed class Handler(IExaminationRepository examinations, ICurrentUser user, IClock clock) : ICommandHandler<RecordExamIncident>
    {
        public async Task Handle(RecordExamIncident command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            examination.RequireAssessor(user.AssessorId);

            examination.RecordIncident(
                command.Kind, command.Description, command.TraineeId is { } id ? new TraineeId(id) : null, user.Id, clock.Now);
        }
    }
}
