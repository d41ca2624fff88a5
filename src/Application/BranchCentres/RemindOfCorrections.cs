using System.Globalization;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Jobs;
using CmtsEval.Application.Messages;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Reminds the applicant of each corrective action once before it is due; once it is overdue, tells the applicant and who reviewed the
/// application (A07.3).
/// </summary>
[Recurs("0 8 * * *")]
internal sealed class RemindOfCorrections(OpenCorrections corrections, EffectiveSettings settings, IAccounts accounts, IOutbox outbox, IClock clock)
    : IRecurringJob
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var ahead = (await settings.ReadAsync(cancellationToken))[SettingCatalogue.CorrectionReminderDays];
        var posted = 0;
        foreach (var correction in await corrections.FindAsync(cancellationToken))
        {
            if (correction.Action.DueOn < clock.Today)
            {
                posted += await TellAsync(
                    correction, "overdue", [correction.Applicant, .. correction.ReviewOwner is { } reviewer ? [reviewer] : Array.Empty<UserId>()],
                    "整改逾期", $"的整改要求已于{correction.Action.DueOn.InChinese()}到期，尚未提交有效的整改证明。", null, cancellationToken);
            }
            else if (correction.Action.DueOn <= clock.Today.AddDays(ahead))
            {
                posted += await TellAsync(
                    correction, "ahead", [correction.Applicant], "整改到期提醒",
                    $"的整改要求将于{correction.Action.DueOn.InChinese()}到期，请及时提交整改证明。",
                    clock.At(correction.Action.DueOn.AddDays(1), TimeOnly.MinValue), cancellationToken);
            }
        }

        return posted;
    }

    private async Task<int> TellAsync(
        OpenCorrection correction, string occasion, IReadOnlyCollection<UserId> people, string subject, string text, DateTimeOffset? until,
        CancellationToken cancellationToken)
    {
        var posted = 0;
        foreach (var contact in await accounts.ContactsAsync(people, cancellationToken))
        {
            var key = string.Create(
                CultureInfo.InvariantCulture,
                $"correction/{correction.ApplicationId.Value:N}/{correction.Action.Id:N}/{occasion}/{contact.UserId:N}");
            var message = new OutgoingMessage(contact.Recipient, subject, $"{correction.UnitName}实地审核{text}");
            posted += await outbox.PostAsync(key, message, until, cancellationToken) ? 1 : 0;
        }

        return posted;
    }
}
