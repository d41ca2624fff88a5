using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Every expert for one audit with what stands in the way, and the proposed team: who is on it already, then whoever adds most of the
/// specialties applied for, of these who has audited least (A07.3).
/// </summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ProposeAuditTeam(Guid ApplicationId) : IQuery<IReadOnlyList<AuditCandidate>>
{
    internal sealed class Handler(IBranchCentreApplicationRepository applications, ExpertPool pool, ApplicationThresholds thresholds, IClock clock)
        : IQueryHandler<ProposeAuditTeam, IReadOnlyList<AuditCandidate>>
    {
        public async Task<IReadOnlyList<AuditCandidate>> Handle(ProposeAuditTeam query, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(query.ApplicationId), cancellationToken);
            var candidates = (await pool.ForAsync(application, cancellationToken))
                .Select(expert => AuditCandidate.Of(expert, application.ObstaclesOf(expert.Expert, thresholds, clock.Today)))
                .ToList();
            var team = TeamOf(candidates.Where(candidate => candidate.Obstacles.Count == 0), application.ExpertIds);
            return
            [
                .. candidates
                    .Select(candidate => candidate with { IsProposed = team.Contains(candidate) })
                    .OrderByDescending(candidate => candidate.IsProposed)
                    .ThenBy(candidate => candidate.Obstacles.Count)
                    .ThenByDescending(candidate => candidate.Covers.Count)
                    .ThenBy(candidate => candidate.Assignments),
            ];
        }

        private List<AuditCandidate> TeamOf(IEnumerable<AuditCandidate> free, IReadOnlyList<Guid> members)
        {
            var left = free.ToList();
            var team = left.Where(candidate => members.Contains(candidate.UserId)).ToList();
            left.RemoveAll(team.Contains);
            while (team.Count < thresholds.Experts && left.Count > 0)
            {
                var covered = team.SelectMany(member => member.Covers).ToHashSet();
                var next = left
                    .OrderByDescending(candidate => candidate.Covers.Count(specialty => !covered.Contains(specialty)))
                    .ThenBy(candidate => candidate.Assignments)
                    .First();
                team.Add(next);
                left.Remove(next);
            }

            return team;
        }
    }
}

/// <param name="Covers">The specialties applied for that are the expert's.</param>
/// <param name="Absences">When the expert cannot come; a visit is never proposed for such a day.</param>
/// <param name="Assignments">Other audits this expert was chosen for.</param>
/// <param name="AuditedUnitOn">When the expert last audited this unit; null for never.</param>
/// <param name="Obstacles">Why the expert was left out; empty for one who may be chosen.</param>
public sealed record AuditCandidate(
    Guid UserId,
    string Name,
    string Organisation,
    string Title,
    IReadOnlyList<string> Covers,
    IReadOnlyList<ExpertAbsence> Absences,
    int Assignments,
    DateOnly? AuditedUnitOn,
    IReadOnlyList<ExpertObstacle> Obstacles,
    bool IsProposed)
{
    internal static AuditCandidate Of(PooledExpert pooled, IReadOnlyList<ExpertObstacle> obstacles) => new(
        pooled.Expert.Id.Value,
        pooled.Expert.Name,
        pooled.Expert.Organisation,
        pooled.Title,
        pooled.Covers,
        pooled.Absences,
        pooled.Assignments,
        pooled.Expert.AuditedUnitOn,
        obstacles,
        IsProposed: false);
}
