using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Hands the results to the society; refused with what is missing of every trainee (A22.1, A23.1).</summary>
[RequiresPermission(Permission.SubmitResults)]
public sealed record SubmitResults(Guid SubmissionId, uint? Version = null) : ICommand
{
    internal sealed class Handler(
        IResultSubmissionRepository submissions,
        IExaminationRepository examinations,
        IBranchCentreRepository centres,
        IResultFileRepository files,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<SubmitResults>
    {
        public async Task Handle(SubmitResults command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);
            var examination = await examinations.GetAsync(submission.ExaminationId, cancellationToken);
            var centre = await centres.GetAsync(submission.CentreId, cancellationToken);
            var named = await files.OfAsync(
                examination, [.. submission.Results.Select(result => result.TraineeId)], clock.Today, cancellationToken);

            submission.Submit(examination, centre, named, user.AssessorId, user.Id, clock.Now);
        }
    }
}
