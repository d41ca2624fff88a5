using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Whose review an application in the queue is.</summary>
public enum QueueOwner
{
    Mine,
    Nobody,
}

/// <summary>The applications that wait for the society, what is due first on top: overdue ones rise.</summary>
/// <param name="Status">One step only; null for all of them.</param>
/// <param name="Search">Part of the unit's name, or its USCC.</param>
[RequiresPermission(Permission.ReadApplicationQueue)]
public sealed record ListReviewQueue(ApplicationStatus? Status, QueueOwner? Owner, string? Search, PageRequest Page) : IQuery<Page<QueueLine>>
{
    private static readonly ApplicationStatus[] Waiting =
        [ApplicationStatus.Submitted, ApplicationStatus.DocumentsAccepted, ApplicationStatus.AuditScheduled, ApplicationStatus.Audited];

    internal sealed class Handler(IReadDb database, EffectiveSettings settings, IAccounts accounts, ICurrentUser user, IClock clock)
        : IQueryHandler<ListReviewQueue, Page<QueueLine>>
    {
        public async Task<Page<QueueLine>> Handle(ListReviewQueue query, CancellationToken cancellationToken)
        {
            var limits = await settings.ReadAsync(cancellationToken);
            var (review, audit, decision) =
                (limits[SettingCatalogue.DocumentReviewDays], limits[SettingCatalogue.AuditDays], limits[SettingCatalogue.DecisionDays]);
            var rows = await Filtered(query)
                .Select(application => new QueueRow
                {
                    Id = application.Id,
                    Kind = application.Kind,
                    UnitName = application.UnitName,
                    UnitUscc = application.UnitUscc,
                    Status = application.Status,
                    Round = application.Round,
                    WaitingSince = application.WaitingSince,
                    Owner = application.ReviewOwner,
                    CorrectionsDueAt = application.Status == ApplicationStatus.AuditScheduled ? application.CorrectionsDueAt : null,
                    DueAt = application.Status == ApplicationStatus.AuditScheduled && application.CorrectionsDueAt < application.WaitingSince.AddDays(audit)
                        ? application.CorrectionsDueAt.Value
                        : application.WaitingSince.AddDays(
                            application.Status == ApplicationStatus.Submitted ? review : application.Status == ApplicationStatus.Audited ? decision : audit),
                })
                .After(QueueCursor.Parse(query.Page.Cursor))
                .OrderBy(row => row.DueAt).ThenBy(row => row.Id)
                .Take(query.Page.Take + 1)
                .ToListAsync(cancellationToken);
            var page = rows.Take(query.Page.Take).ToList();
            var names = await accounts.DisplayNamesAsync(page.Select(row => row.Owner).OfType<UserId>().Distinct(), cancellationToken);
            return new Page<QueueLine>(
                [.. page.Select(row => QueueLine.Of(row, names, clock))],
                rows.Count > page.Count ? QueueCursor.After(page[^1]).ToString() : null);
        }

        private IQueryable<BranchCentreApplication> Filtered(ListReviewQueue query)
        {
            var applications = database.Set<BranchCentreApplication>().Where(application => Waiting.Contains(application.Status));
            if (query.Status is { } status)
            {
                applications = applications.Where(application => application.Status == status);
            }

            applications = query.Owner switch
            {
                QueueOwner.Mine => applications.Where(application => application.ReviewOwner == user.Id),
                QueueOwner.Nobody => applications.Where(application => application.ReviewOwner == null),
                _ => applications,
            };
            if (query.Search?.Trim() is { Length: > 0 } text)
            {
                var uscc = text.ToUpperInvariant();
                applications = applications.Where(application => application.UnitName.Contains(text) || application.UnitUscc == uscc);
            }

            return applications;
        }
    }
}

/// <param name="Days">Calendar days that the step has waited.</param>
/// <param name="DueOn">The last day of the step's time limit, or of the first correction that the applicant has not shown when that is earlier.</param>
/// <param name="HasOverdueCorrections">Whether the applicant has not shown in time what the audit asked for (A07.3).</param>
/// <param name="Owner">Who reviews the documents; null while nobody does.</param>
public sealed record QueueLine(
    Guid Id,
    ApplicationKind Kind,
    string UnitName,
    string UnitUscc,
    ApplicationStatus Status,
    int Round,
    DateTimeOffset WaitingSince,
    int Days,
    DateOnly DueOn,
    bool IsOverdue,
    bool HasOverdueCorrections,
    Guid? OwnerId,
    string? Owner)
{
    internal static QueueLine Of(QueueRow row, IReadOnlyDictionary<UserId, string> names, IClock clock)
    {
        var due = clock.DayOf(row.DueAt);
        return new QueueLine(
            row.Id.Value, row.Kind, row.UnitName, row.UnitUscc, row.Status, row.Round, row.WaitingSince,
            clock.Today.DayNumber - clock.DayOf(row.WaitingSince).DayNumber, due, clock.Today > due,
            row.CorrectionsDueAt is { } corrections && clock.Today > clock.DayOf(corrections), row.Owner?.Value,
            row.Owner is { } owner ? names.GetValueOrDefault(owner) : null);
    }
}
