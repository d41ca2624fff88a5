using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;
using Errors = CmtsEval.Domain.BranchCentres.BranchCentreApplicationErrors;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>The audit team (A07.3).</summary>
public sealed partial class BranchCentreApplication
{
    public IReadOnlyList<AuditExpert> Experts { get; private set; } = [];

    /// <summary>The team's user ids, for visibility: an expert sees the applications of their own audits only.</summary>
    public IReadOnlyList<Guid> ExpertIds { get; private set; } = [];

    public IReadOnlyList<AuditRecusal> Recusals { get; private set; } = [];

    /// <summary>Who stepped back may still write that they did; nothing is shown to them.</summary>
    public IReadOnlyList<Guid> RecusedIds { get; private set; } = [];

    /// <summary>False from a recusal until a substitute is chosen.</summary>
    public bool IsTeamComplete => Audit is not null && Experts.Count >= Audit.TeamSize;

    /// <summary>
    /// Chooses the audit team; until the audit has begun, and whenever somebody stepped back, it may be chosen again. Who stays keeps
    /// their declaration, and findings made so far stay.
    /// </summary>
    /// <exception cref="DomainException">Documents not accepted, too few experts, or one who is not in the pool, away, or in a conflict of
    /// interest (A07.3).</exception>
    public void AssignExperts(IReadOnlyList<AuditExpert> experts, ApplicationThresholds thresholds, UserId assigner, DateOnly today)
    {
        Require(
            Status is ApplicationStatus.DocumentsAccepted
                || (Status is ApplicationStatus.AuditScheduled && (Audit is { Records.Count: 0 } || !IsTeamComplete)),
            Errors.DocumentsNotAccepted);
        var distinct = experts.DistinctBy(expert => expert.Id).ToList();
        var faults = new Faults().Check(
            distinct.Count >= thresholds.Experts, Errors.TooFewExperts, "experts", ("required", thresholds.Experts), ("actual", distinct.Count));
        for (var index = 0; index < distinct.Count; index++)
        {
            foreach (var error in ObstaclesOf(distinct[index], thresholds, today).Select(ErrorOf).Distinct())
            {
                faults.Add(error.At($"experts[{index}]"));
            }
        }

        faults.ThrowIfAny();

        SetTeam([.. distinct.Select(expert => Experts.FirstOrDefault(member => member.Id == expert.Id) ?? expert)]);
        Audit = Audit is { Records.Count: > 0 } begun
            ? begun with { Signatures = [] }
            : ApplicationAudit.Begin(AuditTemplate.InForceOn(today), Document, thresholds);
        Status = ApplicationStatus.AuditScheduled;
        TakePart(assigner);
        Raise(new ExpertsAssigned(Id, [.. distinct.Select(expert => expert.Id)]));
    }

    /// <summary>A member takes the audit on and declares to have no relation to the applicant; saying it twice changes nothing.</summary>
    /// <exception cref="DomainException">No audit, or not of the team (A07.3).</exception>
    public void DeclareImpartiality(UserId expert, DateTimeOffset now)
    {
        var member = RequireMember(expert);

        SetTeam([.. Experts.Select(other => other == member ? member with { ImpartialSince = member.ImpartialSince ?? now } : other)]);
    }

    /// <summary>A member steps back and leaves the team; signatures given before no longer count, findings stay.</summary>
    /// <exception cref="DomainException">No audit, not of the team, or no reason (A07.3).</exception>
    public void RecuseFromAudit(UserId expert, string reason, DateTimeOffset now)
    {
        var member = RequireMember(expert);
        Require(!string.IsNullOrWhiteSpace(reason), Errors.RecusalReasonMissing);

        Recusals = [.. Recusals, new AuditRecusal(member.Id, member.Name, reason.Trim(), now)];
        RecusedIds = [.. RecusedIds, expert.Value];
        SetTeam([.. Experts.Where(other => other != member)]);
        Audit = Audit! with { Signatures = [] };
        Raise(new ExpertRecused(Id, expert));
    }

    /// <summary>Everything that keeps this expert from auditing this unit; nothing for who may be chosen (A07.3).</summary>
    public IReadOnlyList<ExpertObstacle> ObstaclesOf(AuditExpert expert, ApplicationThresholds thresholds, DateOnly today)
    {
        (ExpertObstacle Obstacle, bool Applies)[] obstacles =
        [
            (ExpertObstacle.NotInPool, !expert.IsInPool),
            (ExpertObstacle.Away, expert.IsAway),
            (ExpertObstacle.IsApplicant, expert.Id == Applicant),
            (ExpertObstacle.OrganisationUnknown, string.IsNullOrWhiteSpace(expert.Organisation)),
            (ExpertObstacle.SameOrganisation, string.Equals(Plain(expert.Organisation), Plain(UnitName), StringComparison.OrdinalIgnoreCase)),
            (ExpertObstacle.DeclaredRelation, !string.IsNullOrWhiteSpace(expert.DeclaredConflict)),
            (ExpertObstacle.AuditedThisCycle, expert.AuditedUnitOn > today.AddYears(-thresholds.AgreementYears)),
            (ExpertObstacle.Recused, Recusals.Any(recusal => recusal.Expert == expert.Id)),
        ];
        return [.. obstacles.Where(obstacle => obstacle.Applies).Select(obstacle => obstacle.Obstacle)];
    }

    private static DomainError ErrorOf(ExpertObstacle obstacle) => obstacle switch
    {
        ExpertObstacle.NotInPool => Errors.NotAnExpert,
        ExpertObstacle.Away => Errors.ExpertAway,
        _ => Errors.ExpertConflict,
    };

    private AuditExpert RequireMember(UserId expert)
    {
        Require(Status is ApplicationStatus.AuditScheduled && Audit is not null, Errors.AuditNotScheduled);
        return Experts.FirstOrDefault(member => member.Id == expert) ?? throw new DomainException(Errors.NotAssigned);
    }

    private void SetTeam(IReadOnlyList<AuditExpert> team)
    {
        Experts = team;
        ExpertIds = [.. team.Select(expert => expert.Id.Value)];
    }

    private static string Plain(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));
}
