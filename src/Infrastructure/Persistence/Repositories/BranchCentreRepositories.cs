using System.Globalization;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class BranchCentreApplicationRepository(CmtsEvalDbContext context)
    : Repository<BranchCentreApplication, BranchCentreApplicationId>(context), IBranchCentreApplicationRepository
{
    public async Task<BranchCentreApplication> LockAsync(BranchCentreApplicationId id, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        await Context.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM branch_centre_applications WHERE id = {id.Value} FOR NO KEY UPDATE", cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<UserId, DateOnly>> LastAuditsOfUnitAsync(
        string uscc, BranchCentreApplicationId except, CancellationToken cancellationToken)
    {
        var audits = await Context.Set<BranchCentreApplication>().AsNoTracking()
            .Where(application => application.UnitUscc == uscc && application.Id != except && application.Audit != null)
            .Select(application => new { application.ExpertIds, application.Audit })
            .ToListAsync(cancellationToken);
        return audits
            .Where(audit => audit.Audit!.AuditedOn is not null)
            .SelectMany(audit => audit.ExpertIds, (audit, expert) => (Expert: new UserId(expert), Day: audit.Audit!.AuditedOn!.Value))
            .GroupBy(audit => audit.Expert)
            .ToDictionary(group => group.Key, group => group.Max(audit => audit.Day));
    }

    public Task<BranchCentreApplication> GetLastApprovedAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        Whole
            .Where(application => application.CentreId == centre && application.Status == ApplicationStatus.Approved)
            .OrderByDescending(application => application.Id)
            .FirstAsync(cancellationToken);

    public async Task<IReadOnlyList<BranchCentreApplication>> GetOpenAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole
            .Where(application => application.CentreId == centre && application.Status != ApplicationStatus.Approved
                && application.Status != ApplicationStatus.Refused && application.Status != ApplicationStatus.Withdrawn)
            .ToListAsync(cancellationToken);
}

internal sealed class BranchCentreRepository(CmtsEvalDbContext context)
    : Repository<BranchCentre, BranchCentreId>(context), IBranchCentreRepository
{
    public Task<bool> IsLiveAsync(string uscc, CancellationToken cancellationToken) =>
        Context.Set<BranchCentre>().AnyAsync(centre => centre.Uscc == uscc && centre.Status != BranchCentreStatus.Revoked, cancellationToken);

    public async Task<string> NextCodeAsync(CancellationToken cancellationToken)
    {
        var last = await Context.Set<BranchCentreApplication>().MaxAsync(application => application.CentreCode, cancellationToken) ?? "0000";
        return (int.Parse(last, CultureInfo.InvariantCulture) + 1).ToString("0000", CultureInfo.InvariantCulture);
    }
}

internal sealed class CentreChangeRequestRepository(CmtsEvalDbContext context)
    : Repository<CentreChangeRequest, CentreChangeRequestId>(context), ICentreChangeRequestRepository;
