using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Every expert for one audit with what speaks against them, and the proposed team: who is on it already, then those without a conflict
/// of interest who have audited least (A07.3).
/// </summary>
[RequiresPermission(Permission.ReviewApplications)]
public sealed record ProposeAuditTeam(Guid ApplicationId) : IQuery<IReadOnlyList<AuditCandidate>>
{
    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, IAccounts accounts, IReadDb database, ApplicationThresholds thresholds, IClock clock)
        : IQueryHandler<ProposeAuditTeam, IReadOnlyList<AuditCandidate>>
    {
        public async Task<IReadOnlyList<AuditCandidate>> Handle(ProposeAuditTeam query, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(query.ApplicationId), cancellationToken);
            var audits = await applications.LastAuditsOfUnitAsync(application.UnitUscc, application.Id, cancellationToken);
            var assignments = await database.Set<BranchCentreApplication>()
                .Where(other => other.Id != application.Id)
                .SelectMany(other => other.ExpertIds)
                .GroupBy(expert => expert)
                .Select(group => new { Expert = group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Expert, group => group.Count, cancellationToken);

            var ranked = (await accounts.HoldersOfAsync(Role.Expert, cancellationToken))
                .Select(card => AuditCandidate.Of(
                    card, application.ThreatsOf(AuditCandidate.ExpertOf(card, audits), thresholds, clock.Today),
                    assignments.GetValueOrDefault(card.UserId), audits))
                .OrderByDescending(candidate => application.ExpertIds.Contains(candidate.UserId))
                .ThenBy(candidate => candidate.Threats.Count)
                .ThenBy(candidate => candidate.Assignments)
                .ToList();
            return [.. ranked.Select((candidate, rank) => candidate with { IsProposed = candidate.Threats.Count == 0 && rank < thresholds.Experts })];
        }
    }
}

/// <param name="Assignments">Other audits this expert was chosen for.</param>
/// <param name="AuditedUnitOn">When the expert last audited this unit; null for never.</param>
/// <param name="Threats">Empty for an expert who may be chosen.</param>
public sealed record AuditCandidate(
    Guid UserId, string Name, string? Organisation, int Assignments, DateOnly? AuditedUnitOn, IReadOnlyList<ImpartialityThreat> Threats, bool IsProposed)
{
    internal static AuditExpert ExpertOf(AccountCard card, IReadOnlyDictionary<UserId, DateOnly> audits)
    {
        var id = new UserId(card.UserId);
        return new AuditExpert(
            id, card.DisplayName, card.Organisation ?? string.Empty, AuditedUnitOn: audits.TryGetValue(id, out var day) ? day : null);
    }

    internal static AuditCandidate Of(
        AccountCard card, IReadOnlyList<ImpartialityThreat> threats, int assignments, IReadOnlyDictionary<UserId, DateOnly> audits) =>
        new(card.UserId, card.DisplayName, card.Organisation, assignments, ExpertOf(card, audits).AuditedUnitOn, threats, false);
}
