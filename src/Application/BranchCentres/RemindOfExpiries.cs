using System.Globalization;
using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Application.Documents;
using CmtsEval.Application.Jobs;
using CmtsEval.Application.Messages;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.BranchCentres;

/// <summary>
/// Reminds the managers of a centre of what runs out, once for each thing and each of the three settings; a day that was missed is made up
/// for by the next run.
/// </summary>
[Recurs("0 8 * * *")]
internal sealed class RemindOfExpiries(Expiries expiries, EffectiveSettings settings, IAccounts accounts, IOutbox outbox, IClock clock) : IRecurringJob
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var values = await settings.ReadAsync(cancellationToken);
        var days = SettingCatalogue.Reminders.Select(setting => values[setting]).Order().ToList();
        var found = await expiries.FindEachAsync(clock.Today, clock.Today.AddDays(days[^1]), cancellationToken);
        var ahead = found.Where(expiry => expiry.Until >= clock.Today).ToList();
        var managers = await accounts.ManagerContactsAsync([.. ahead.Select(expiry => expiry.Centre).Distinct()], cancellationToken);

        var posted = 0;
        foreach (var expiry in ahead)
        {
            var due = days.First(count => clock.Today.AddDays(count) >= expiry.Until);
            foreach (var manager in managers[expiry.Centre])
            {
                posted += await outbox.PostAsync(
                    KeyOf(expiry, due, manager), Message(expiry, manager.Recipient), clock.At(expiry.Until.AddDays(1), TimeOnly.MinValue), cancellationToken)
                    ? 1
                    : 0;
            }
        }

        return posted;
    }

    private static string KeyOf(Expiry expiry, int due, AccountContact manager) => string.Create(
        CultureInfo.InvariantCulture, $"expiry/{expiry.Kind}/{expiry.Centre.Value:N}/{expiry.Thing}/{expiry.Until:yyyyMMdd}/{due}/{manager.UserId:N}");

    private static OutgoingMessage Message(Expiry expiry, string recipient) => new(
        recipient, "到期提醒", $"{Name(expiry.Kind)}{expiry.What}将于{expiry.Until.InChinese()}到期，请及时办理。到期未办的，可能影响培训评价工作。");

    private static string Name(ExpiryKind kind) => kind switch
    {
        ExpiryKind.Agreement => "合作协议",
        ExpiryKind.Lease => "设备租约 ",
        ExpiryKind.Calibration => "设备检定校准 ",
        ExpiryKind.TeacherTitle => "教师职称证明 ",
        _ => "评价员证书 ",
    };
}
