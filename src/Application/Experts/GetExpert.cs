using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Experts;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Experts;

/// <summary>One entry of the pool with its absences and the audits, as the applications know them (A07.3).</summary>
[RequiresPermission(Permission.ReadExperts)]
public sealed record GetExpert(Guid ExpertId) : IQuery<ExpertEntryView>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts, IClock clock) : IQueryHandler<GetExpert, ExpertEntryView>
    {
        public async Task<ExpertEntryView> Handle(GetExpert query, CancellationToken cancellationToken)
        {
            var id = new ExpertId(query.ExpertId);
            var found = await database.Set<Expert>()
                .Where(expert => expert.Id == id)
                .Select(expert => new { Expert = expert, Version = EF.Property<uint>(expert, "Version") })
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new DomainException(SharedErrors.NotFound);
            var account = found.Expert.Account;
            var card = (await accounts.CardsAsync([account], cancellationToken))[account];
            var assignments = await AssignmentsOfAsync(account, cancellationToken);
            return new ExpertEntryView(
                ExpertLine.Of(found.Expert, card, assignments.Count(assignment => !assignment.Recused), clock.Today),
                found.Version,
                found.Expert.Absences,
                assignments);
        }

        private async Task<IReadOnlyList<AuditAssignment>> AssignmentsOfAsync(UserId account, CancellationToken cancellationToken)
        {
            var applications = await database.Set<BranchCentreApplication>()
                .Where(application => application.ExpertIds.Contains(account.Value) || application.RecusedIds.Contains(account.Value))
                .OrderByDescending(application => application.Id)
                .Select(application => new { application.Id, application.UnitName, application.Status, application.ExpertIds, application.Audit })
                .ToListAsync(cancellationToken);
            return [.. applications.Select(application => new AuditAssignment(
                application.Id.Value, application.UnitName, application.Status, application.Audit?.AuditedOn, application.Audit?.Passed,
                !application.ExpertIds.Contains(account.Value)))];
        }
    }
}

/// <param name="Version">Sent back with a change, so that nobody overwrites what they did not see.</param>
/// <param name="Assignments">Latest first; for the expert only those that they are still part of.</param>
public sealed record ExpertEntryView(
    ExpertLine Entry, uint Version, IReadOnlyList<ExpertAbsence> Absences, IReadOnlyList<AuditAssignment> Assignments);

/// <param name="Recused">Chosen once and stepped back.</param>
public sealed record AuditAssignment(
    Guid ApplicationId, string UnitName, ApplicationStatus Status, DateOnly? AuditedOn, bool? Passed, bool Recused);
