using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Answers the reasons of a return, each by its requirement (A07.2).</summary>
[RequiresPermission(Permission.ApplyForBranchCentre)]
public sealed record AnswerReview(Guid ApplicationId, IReadOnlyList<AnswerReview.Answer> Answers, uint? Version = null) : ICommand
{
    /// <param name="Rule">A requirement that failed in the last round, <c>A06.2</c>.</param>
    public sealed record Answer(string Rule, string? Text);

    internal sealed class Validator : AbstractValidator<AnswerReview>
    {
        public Validator()
        {
            RuleFor(command => command.Answers).NotEmpty();
            RuleForEach(command => command.Answers).ChildRules(answer =>
            {
                answer.RuleFor(entry => entry.Rule).NotEmpty().MaximumLength(10);
                answer.RuleFor(entry => entry.Text).MaximumLength(1000);
            });
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, IClock clock) : ICommandHandler<AnswerReview>
    {
        public async Task Handle(AnswerReview command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.Answer([.. command.Answers.Select(answer => (answer.Rule, answer.Text))], clock.Now);
        }
    }
}
