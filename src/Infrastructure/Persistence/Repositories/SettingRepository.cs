using CmtsEval.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class SettingRepository(CmtsEvalDbContext context) : Repository<Setting, SettingId>(context), ISettingRepository
{
    public async Task<Setting> OfAsync(SettingDefinition definition, CancellationToken cancellationToken)
    {
        if (await Whole.FirstOrDefaultAsync(setting => setting.Key == definition.Key, cancellationToken) is { } known)
        {
            return known;
        }

        var setting = Setting.Of(definition);
        Add(setting);
        return setting;
    }
}
