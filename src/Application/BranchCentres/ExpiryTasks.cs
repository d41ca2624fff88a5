using CmtsEval.Application.Common;
using CmtsEval.Application.Home;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Settings;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What runs out within the longest reminder, on the home of the centre and of the society.</summary>
internal sealed class ExpiryTasks(Expiries expiries, EffectiveSettings settings, ICurrentUser user, IClock clock) : IWaitingTaskSource
{
    public async Task<IReadOnlyList<WaitingTask>> FindAsync(CancellationToken cancellationToken)
    {
        var ofCentre = user.Has(Permission.ManageStaffRegisters) && user.CentreId is not null;
        if (!ofCentre && !user.Has(Permission.ReviewStaffRegisters))
        {
            return [];
        }

        var values = await settings.ReadAsync(cancellationToken);
        var horizon = clock.Today.AddDays(SettingCatalogue.Reminders.Max(setting => values[setting]));
        var found = await expiries.FindAsync(ofCentre ? user.CentreId : null, clock.Today, horizon, cancellationToken);
        return [new WaitingTask("centre.expiring", found.Count, ofCentre ? "/my-centre" : $"/branch-centres?attention={CentreAttention.Expiring}")];
    }
}
