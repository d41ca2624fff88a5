using CmtsEval.Application.Accounts;
using CmtsEval.Application.Common;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Settings;

/// <summary>Every setting with its value in force, its range and all changes.</summary>
[RequiresPermission(Permission.ManageSettings)]
public sealed record ListSettings : IQuery<IReadOnlyList<SettingLine>>
{
    internal sealed class Handler(IReadDb database, IAccounts accounts) : IQueryHandler<ListSettings, IReadOnlyList<SettingLine>>
    {
        public async Task<IReadOnlyList<SettingLine>> Handle(ListSettings query, CancellationToken cancellationToken)
        {
            var changed = (await database.Set<Setting>()
                    .Select(setting => new { Setting = setting, Version = EF.Property<uint>(setting, "Version") })
                    .ToListAsync(cancellationToken))
                .ToDictionary(found => found.Setting.Key);
            var names = await accounts.DisplayNamesAsync(
                changed.Values.SelectMany(found => found.Setting.Changes).Select(change => change.By).Distinct(), cancellationToken);

            return
            [
                .. SettingCatalogue.All.Select(definition => changed.TryGetValue(definition.Key, out var found)
                    ? SettingLine.Of(definition, found.Setting, found.Version, names)
                    : SettingLine.Of(definition, Setting.Of(definition), null, names)),
            ];
        }
    }
}

/// <param name="Version">Null while the default is in force.</param>
/// <param name="Changes">Newest first.</param>
public sealed record SettingLine(
    string Key, SettingUnit Unit, int Value, int Default, int Minimum, int Maximum, uint? Version, IReadOnlyList<SettingLine.Change> Changes)
{
    public sealed record Change(int From, int To, string Reason, string? By, DateTimeOffset At);

    internal static SettingLine Of(SettingDefinition definition, Setting setting, uint? version, IReadOnlyDictionary<UserId, string> names) => new(
        definition.Key, definition.Unit, setting.Value, definition.Default, definition.Minimum, definition.Maximum, version,
        [.. setting.Changes.Reverse().Select(change =>
            new Change(change.From, change.To, change.Reason, names.GetValueOrDefault(change.By), change.At))]);
}
