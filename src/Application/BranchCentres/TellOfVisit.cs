using System.Globalization;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Messages;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using Microsoft.Extensions.Options;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Tells the applicant of a proposed time, the team and the applicant of an agreed one, and the reviewer when another is wished for.</summary>
internal sealed class TellOfVisit(
    IBranchCentreApplicationRepository applications, IAccounts accounts, IOutbox outbox, IOptions<DocumentOptions> options, IClock clock)
    : IDomainEventHandler<VisitProposed>, IDomainEventHandler<VisitAnswered>
{
    public async Task On(VisitProposed happened, CancellationToken cancellationToken)
    {
        var application = await applications.GetAsync(happened.ApplicationId, cancellationToken);
        await TellAsync(
            application, [application.Applicant], "请确认实地审核时间",
            $"学会拟于{TimeOf(application)}对{application.UnitName}实地审核，请登录平台确认，或者说明理由另约时间。", cancellationToken);
    }

    public async Task On(VisitAnswered happened, CancellationToken cancellationToken)
    {
        var application = await applications.GetAsync(happened.ApplicationId, cancellationToken);
        if (application.Visit is not null)
        {
            await TellAsync(
                application, [application.Applicant, .. application.Experts.Select(expert => expert.Id)], "实地审核时间已确定",
                $"{application.UnitName}的实地审核定于{TimeOf(application)}，日历邀请可在申请页面下载。", cancellationToken);
        }
        else if (application.ReviewOwner is { } reviewer)
        {
            await TellAsync(
                application, [reviewer], "申请单位请求另约实地审核时间", $"{application.UnitName}请求另约实地审核时间，请重新安排。", cancellationToken);
        }
    }

    private static string TimeOf(BranchCentreApplication application)
    {
        var time = application.Visits[^1].Time;
        var days = time.From == time.Until ? time.From.InChinese() : $"{time.From.InChinese()}至{time.Until.InChinese()}";
        return string.Create(CultureInfo.InvariantCulture, $"{days} {time.StartsAt:HH\\:mm}–{time.EndsAt:HH\\:mm}");
    }

    private async Task TellAsync(
        BranchCentreApplication application, IReadOnlyCollection<UserId> people, string subject, string text, CancellationToken cancellationToken)
    {
        var visit = application.Visits[^1];
        var link = $"{options.Value.PublicBaseUrl}/branch-centre-applications/{application.Id.Value}";
        foreach (var contact in await accounts.ContactsAsync(people, cancellationToken))
        {
            var key = string.Create(
                CultureInfo.InvariantCulture, $"audit-visit/{application.Id.Value:N}/{visit.Number}/{visit.Agreed}/{contact.UserId:N}");
            await outbox.PostAsync(
                key, new OutgoingMessage(contact.Recipient, subject, $"{text}{link}"), clock.At(visit.Time.Until, visit.Time.EndsAt), cancellationToken);
        }
    }
}
