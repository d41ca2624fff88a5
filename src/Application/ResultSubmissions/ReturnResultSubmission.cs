using CmtsEval.Application.Common;
using CmtsEval.Domain.ResultSubmissions;
using FluentValidation;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Gives a submission under review back to the assessor with a reason (A22.2).</summary>
[RequiresPermission(Permission.ReviewResultSubmissions)]
public sealed record ReturnResultSubmission(Guid SubmissionId, string Reason, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReturnResultSubmission>
    {
        public Validator() => RuleFor(command => command.Reason).NotNull().MaximumLength(1000);
    }

    internal sealed class Handler(IResultSubmissionRepository submissions, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReturnResultSubmission>
    {
        public async Task Handle(ReturnResultSubmission command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);

            submission.Return(command.Reason, user.Id, clock.Now);
        }
    }
}
