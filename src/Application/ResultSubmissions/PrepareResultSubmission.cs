using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using FluentValidation;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Begins the submission of an examination's results as a draft.</summary>
/// <param name="TraineeIds">Who is submitted; null takes everybody with a complete file.</param>
[RequiresPermission(Permission.SubmitResults)]
[NeedsNoVersion(NoVersionReason.MakesAnother)]
public sealed record PrepareResultSubmission(Guid ExaminationId, IReadOnlyList<Guid>? TraineeIds = null) : ICommand<Guid>
{
    internal sealed class Validator : AbstractValidator<PrepareResultSubmission>
    {
        public Validator()
        {
            RuleFor(command => command.ExaminationId).NotEmpty();
            RuleForEach(command => command.TraineeIds).NotEmpty();
        }
    }

    internal sealed class Handler(
        IExaminationRepository examinations, IResultFileRepository files, IResultSubmissionRepository submissions, ICurrentUser user, IClock clock)
        : ICommandHandler<PrepareResultSubmission, Guid>
    {
        public async Task<Guid> Handle(PrepareResultSubmission command, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(command.ExaminationId), cancellationToken);
            var trainees = command.TraineeIds?.Select(TraineeId.From).ToList() ?? await CompleteAsync(examination, cancellationToken);

            var submission = ResultSubmission.Prepare(examination, trainees, user.AssessorId, user.Id, clock.Now);
            submissions.Add(submission);

            return submission.Id.Value;
        }

        private async Task<List<TraineeId>> CompleteAsync(Examination examination, CancellationToken cancellationToken)
        {
            var candidates = examination.Candidates.Select(candidate => candidate.TraineeId).ToList();
            var drawn = await files.OfAsync(examination, candidates, clock.Today, cancellationToken);
            return [.. drawn.Where(file => file.Shortcomings().Count == 0).Select(file => file.TraineeId)];
        }
    }
}
