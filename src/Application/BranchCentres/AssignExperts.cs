using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using FluentValidation;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Chooses the audit team: at least two experts of the pool, free and without conflict of interest (A07.3).</summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record AssignExperts(Guid ApplicationId, IReadOnlyList<AssignExperts.Expert> Experts, uint? Version = null) : ICommand
{
    /// <param name="DeclaredConflict">A relation to the applicant that is known; the expert is then refused.</param>
    public sealed record Expert(Guid UserId, string? DeclaredConflict = null);

    internal sealed class Validator : AbstractValidator<AssignExperts>
    {
        public Validator()
        {
            RuleFor(command => command.Experts).NotEmpty();
            RuleForEach(command => command.Experts).ChildRules(expert =>
            {
                expert.RuleFor(entry => entry.UserId).NotEmpty();
                expert.RuleFor(entry => entry.DeclaredConflict).MaximumLength(500);
            });
        }
    }

    internal sealed class Handler(
        IBranchCentreApplicationRepository applications,
        ExpertPool pool,
        ApplicationThresholds thresholds,
        IUnitOfWork work,
        ICurrentUser user,
        IClock clock)
        : ICommandHandler<AssignExperts>
    {
        public async Task Handle(AssignExperts command, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(command.ApplicationId), cancellationToken);
            work.Expect(application, command.Version);
            var known = (await pool.ForAsync(application, cancellationToken)).ToDictionary(pooled => pooled.Expert.Id.Value, pooled => pooled.Expert);

            application.AssignExperts([.. command.Experts.Select((expert, index) => Known(known, expert, index))], thresholds, user.Id, clock.Today);
        }

        private static AuditExpert Known(Dictionary<Guid, AuditExpert> known, Expert expert, int index) =>
            known.TryGetValue(expert.UserId, out var member)
                ? member with { DeclaredConflict = expert.DeclaredConflict }
                : throw new DomainException(BranchCentreApplicationErrors.NotAnExpert.At($"experts[{index}]"));
    }
}
