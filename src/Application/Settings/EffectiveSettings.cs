using CmtsEval.Application.Common;
using CmtsEval.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Settings;

/// <summary>The values in force, for use cases of other slices.</summary>
internal sealed class EffectiveSettings(IReadDb database)
{
    public async Task<SettingValues> ReadAsync(CancellationToken cancellationToken) =>
        new(await database.Set<Setting>().ToDictionaryAsync(setting => setting.Key, setting => setting.Value, cancellationToken));
}

internal sealed class SettingValues(IReadOnlyDictionary<string, int> changed)
{
    public int this[SettingDefinition definition] => changed.GetValueOrDefault(definition.Key, definition.Default);
}
