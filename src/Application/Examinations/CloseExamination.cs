using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;

namespace CmtsEval.Application.Examinations;

/// <summary>Closes an examination after the last day of its publication: its results stand.</summary>
[RequiresPermission(Permission.PublishResults)]
public sealed record CloseExamination(Guid ExaminationId, uint? Version = null) : ICommand
{
    internal sealed class Handler(IExaminationRepository examinations, IUnitOfWork work, IClock clock) : ICommandHandler<CloseExamination>
    {
        public async Task Handle(CloseExamination command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            work.Expect(examination, command.Version);

            examination.Close(clock.Today);
        }
    }
}
