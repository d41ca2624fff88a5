using CmtsEval.Application.Calendars;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using Microsoft.Extensions.Options;

namespace CmtsEval.Application.BranchCentres;

/// <summary>The time of the audit on site as a calendar file; a later one of the same audit replaces it in the calendar (A07.3).</summary>
[RequiresPermission(Permission.ReadApplications)]
public sealed record DownloadVisitInvitation(Guid ApplicationId) : IQuery<CalendarFile>
{
    internal sealed class Handler(
        IBranchCentreApplicationRepository applications, ICalendarWriter calendars, IOptions<DocumentOptions> options, IClock clock)
        : IQueryHandler<DownloadVisitInvitation, CalendarFile>
    {
        public async Task<CalendarFile> Handle(DownloadVisitInvitation query, CancellationToken cancellationToken)
        {
            var application = await applications.GetAsync(new(query.ApplicationId), cancellationToken);
            var visit = application.Visit ?? throw new DomainException(BranchCentreApplicationErrors.VisitNotProposed);
            var link = new Uri($"{options.Value.PublicBaseUrl}/branch-centre-applications/{application.Id.Value}");
            var team = string.Join("、", application.Experts.Select(expert => $"{expert.Name}（{expert.Organisation}）"));
            return new CalendarFile("实地审核日程.ics", calendars.Write(new CalendarAppointment(
                $"audit-visit-{application.Id.Value:N}@{link.Host}",
                visit.Number - 1,
                IsAgreed: visit.Agreed is true,
                clock.At(visit.Time.From, visit.Time.StartsAt),
                clock.At(visit.Time.Until, visit.Time.EndsAt),
                $"分中心实地审核：{application.UnitName}",
                application.Document.Premises?.Address ?? application.Document.Unit?.Address ?? string.Empty,
                $"审核组：{team}\n申请单位：{application.UnitName}\n{link}",
                link,
                visit.AnsweredAt ?? visit.ProposedAt)));
        }
    }
}
