using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Records verdicts per requirement, each failure with its reason (A07.2).</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ReviewApplication(Guid ApplicationId, IReadOnlyList<ReviewApplication.Verdict> Verdicts, uint? Version = null) : ICommand
{
    /// <param name="Rule">A rule of the checklist, <c>A06.2</c>.</param>
    public sealed record Verdict(string Rule, RequirementVerdict Result, string? Reason);

    internal sealed class Validator : AbstractValidator<ReviewApplication>
    {
        public Validator()
        {
            RuleFor(command => command.Verdicts).NotEmpty();
            RuleForEach(command => command.Verdicts).ChildRules(verdict =>
            {
                verdict.RuleFor(entry => entry.Rule).NotEmpty().MaximumLength(10);
                verdict.RuleFor(entry => entry.Result).IsInEnum();
                verdict.RuleFor(entry => entry.Reason).MaximumLength(1000);
            });
        }
    }

    internal sealed class Handler(IBranchCentreApplicationRepository applications, IUnitOfWork work, ICurrentUser user, IClock clock)
        : ICommandHandler<ReviewApplication>
    {
        public async Task Handle(ReviewApplication command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);

            application.Review([.. command.Verdicts.Select(verdict => (verdict.Rule, verdict.Result, verdict.Reason))], user.Id, clock.Now);
        }
    }
}
