using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Domain.BranchCentres;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Applications that wait for the caller: to be finished, reviewed, given experts, audited or decided.</summary>
internal sealed class ApplicationTasks(IReadDb database, OpenCorrections corrections, ICurrentUser user, IClock clock) : IWaitingTaskSource
{
    private const string Route = "/branch-centre-applications";
    private const string Queue = "/branch-centre-applications/queue";

    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var tasks = new List<WaitingTask>();
        if (user.Has(Permission.ApplyForBranchCentre))
        {
            await AddAsync(ApplicationStatus.Draft, "application.finish");
            await AddAsync(ApplicationStatus.Returned, "application.mend");
            tasks.Add(new WaitingTask(
                "application.sign-agreement",
                (await database.Set<BranchCentreApplication>()
                    .Where(application => application.Status == ApplicationStatus.Audited && application.CentreCode != null)
                    .Select(application => application.Agreement)
                    .ToListAsync(cancellationToken)).Count(agreement => agreement is { Applicant: null }),
                $"{Route}?status={ApplicationStatus.Audited}"));
            await AddVisitsAsync("application.answer-visit", visit => visit is { Agreed: null });
            await AddCorrectionsAsync("application.correct", _ => true);
        }

        if (user.Has(Permission.ReviewApplications))
        {
            await AddAsync(ApplicationStatus.Submitted, "application.review", Queue);
            await AddAsync(ApplicationStatus.DocumentsAccepted, "application.assign-experts", Queue);
            await AddVisitsAsync("application.propose-visit", visit => visit is null or { Agreed: false });
            await AddCorrectionsAsync("application.corrections-overdue", correction => correction.Action.DueOn < clock.Today);
        }

        if (user.Has(Permission.AuditOnSite))
        {
            await AddAsync(ApplicationStatus.AuditScheduled, "application.audit");
        }

        if (user.Has(Permission.ApproveBranchCentre))
        {
            await AddAsync(ApplicationStatus.Audited, "application.decide", Queue);
        }

        return tasks;

        async Task AddVisitsAsync(string kind, Func<AuditVisit?, bool> waits) => tasks.Add(new WaitingTask(
            kind,
            (await database.Set<BranchCentreApplication>()
                .Where(application => application.Status == ApplicationStatus.AuditScheduled)
                .Select(application => application.Visits)
                .ToListAsync(cancellationToken)).Count(visits => waits(visits is [.., var last] ? last : null)),
            $"{Route}?status={ApplicationStatus.AuditScheduled}"));

        async Task AddCorrectionsAsync(string kind, Func<OpenCorrection, bool> waits) => tasks.Add(new WaitingTask(
            kind, (await corrections.FindAsync(cancellationToken)).Count(waits), $"{Route}?status={ApplicationStatus.AuditScheduled}"));

        async Task AddAsync(ApplicationStatus status, string kind, string list = Route) => tasks.Add(new WaitingTask(
            kind,
            await database.Set<BranchCentreApplication>().CountAsync(application => application.Status == status, cancellationToken),
            $"{list}?status={status}"));
    }
}
