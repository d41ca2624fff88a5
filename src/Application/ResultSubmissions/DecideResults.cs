using CmtsEval.Application.Common;
using CmtsEval.Domain.ResultSubmissions;
using FluentValidation;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>Decides on trainees of a submission under review, all or none (A22.2).</summary>
/// <param name="Version">The version the reviewer saw; null skips the check.</param>
[RequiresPermission(Permission.ReviewResultSubmissions)]
public sealed record DecideResults(Guid SubmissionId, IReadOnlyList<ResultDecisionInput> Decisions, uint? Version = null) : ICommand
{
    internal sealed class Validator : AbstractValidator<DecideResults>
    {
        public Validator()
        {
            RuleFor(command => command.Decisions).NotEmpty();
            RuleForEach(command => command.Decisions).ChildRules(decision =>
            {
                decision.RuleFor(input => input.TraineeId).NotEmpty();
                decision.RuleFor(input => input.Verdict).IsInEnum();
                decision.RuleFor(input => input.Reason).MaximumLength(500);
            });
        }
    }

    internal sealed class Handler(IResultSubmissionRepository submissions, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<DecideResults>
    {
        public async Task Handle(DecideResults command, CancellationToken cancellationToken)
        {
            var submission = await submissions.GetAsync(new(command.SubmissionId), cancellationToken);
            work.Expect(submission, command.Version);

            submission.Decide(
                [.. command.Decisions.Select(input => new ResultDecision(new(input.TraineeId), input.Verdict, input.Reason))], user.Id, clock.Now);
        }
    }
}

/// <param name="Reason">Needed to refuse; at most 500 characters.</param>
public sealed record ResultDecisionInput(Guid TraineeId, ResultVerdict Verdict, string? Reason = null);
