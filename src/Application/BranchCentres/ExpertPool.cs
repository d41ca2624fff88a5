using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Experts;
using CmtsEval.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Whoever holds the role of expert, with what the pool and earlier applications know of them (A07.3).</summary>
internal sealed class ExpertPool(
    IBranchCentreApplicationRepository applications, IAccounts accounts, IReadDb database, EffectiveSettings settings, IClock clock)
{
    public async Task<IReadOnlyList<PooledExpert>> ForAsync(BranchCentreApplication application, CancellationToken cancellationToken)
    {
        var audits = await applications.LastAuditsOfUnitAsync(application.UnitUscc, application.Id, cancellationToken);
        var assignments = await database.Set<BranchCentreApplication>()
            .Where(other => other.Id != application.Id)
            .CountAuditsAsync(cancellationToken);
        var entries = await database.Set<Expert>().ToDictionaryAsync(expert => expert.Account, cancellationToken);
        var lastDay = clock.Today.AddDays((await settings.ReadAsync(cancellationToken))[SettingCatalogue.AuditDays]);
        var visit = application.Visit?.Time;
        var specialties = application.Document.Scope().Rows.Select(row => row.Specialty).Distinct().ToList();

        return [.. (await accounts.HoldersOfAsync(Role.Expert, cancellationToken)).Select(card => Of(card))];

        PooledExpert Of(AccountCard card)
        {
            var id = new UserId(card.UserId);
            var entry = entries.GetValueOrDefault(id);
            var expert = new AuditExpert(
                id, card.DisplayName, card.Organisation ?? string.Empty,
                AuditedUnitOn: audits.TryGetValue(id, out var day) ? day : null,
                IsInPool: entry is not null,
                IsAway: entry is not null && (visit is null ? entry.IsAwayThroughout(clock.Today, lastDay) : entry.IsAwayWithin(visit.From, visit.Until)));
            return new PooledExpert(
                expert, entry?.Title ?? string.Empty, [.. specialties.Where(specialty => entry?.Specialties.Contains(specialty) is true)],
                entry?.Absences ?? [], assignments.GetValueOrDefault(card.UserId));
        }
    }
}

/// <param name="Covers">The specialties applied for that are the expert's.</param>
/// <param name="Assignments">Other audits this expert was chosen for.</param>
internal sealed record PooledExpert(
    AuditExpert Expert, string Title, IReadOnlyList<string> Covers, IReadOnlyList<ExpertAbsence> Absences, int Assignments);

internal static class AuditCounts
{
    /// <summary>For how many of these applications each expert is on the team.</summary>
    public static Task<Dictionary<Guid, int>> CountAuditsAsync(
        this IQueryable<BranchCentreApplication> applications, CancellationToken cancellationToken) =>
        applications
            .SelectMany(application => application.ExpertIds)
            .GroupBy(expert => expert)
            .Select(group => new { Expert = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Expert, group => group.Count, cancellationToken);
}
