using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Replaces the trainees of a draft or returned submission.</summary>
[RequiresPermission(Permission.SubmitResults)]
public sealed record NameSubmittedTrainees(Guid SubmissionId, IReadOnlyList<Guid> TraineeIds, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<NameSubmittedTrainees>
    {
        public Validator()
        {
            RuleFor(command => command.TraineeIds).NotNull();
            RuleForEach(command => command.TraineeIds).NotEmpty();
        }
    }

    internal sealed class Handler(
        IResultSubmissionRepository submissions, IExaminationRepository examinations, IUnitOfWork work, ICurrentUser user)
        : ICommandHandler<NameSubmittedTrainees>
    {
        public async Task Handle(NameSubmittedTrainees command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);
            var examination = await examinations.GetAsync(submission.ExaminationId, cancellationToken);

            submission.NameTrainees(examination, [.. command.TraineeIds.Select(TraineeId.From)], user.AssessorId);
        }
    }
}
