using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Settings;

/// <summary>A value that somebody set, with all values before it; a setting never changed has no record.</summary>
public sealed class Setting : AggregateRoot<SettingId>
{
    private Setting()
    {
    }

    /// <summary>The key of its definition in <see cref="SettingCatalogue"/>.</summary>
    public string Key { get; private set; } = null!;

    public int Value { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<SettingChange> Changes { get; private set; } = [];

    public static Setting Of(SettingDefinition definition) =>
        new() { Id = SettingId.New(), Key = definition.Key, Value = definition.Default };

    /// <exception cref="DomainException">Outside the range of the definition, or without reason.</exception>
    public void Change(int value, string? reason, UserId by, DateTimeOffset now)
    {
        var definition = SettingCatalogue.Of(Key);
        new Faults()
            .Check(value >= definition.Minimum && value <= definition.Maximum, SettingErrors.OutOfRange, "value",
                ("minimum", definition.Minimum), ("maximum", definition.Maximum))
            .Check(!string.IsNullOrWhiteSpace(reason), SettingErrors.ReasonMissing, "reason")
            .ThrowIfAny();

        Changes = [.. Changes, new SettingChange(Value, value, reason!.Trim(), by, now)];
        Value = value;
    }
}

/// <param name="From">The value before.</param>
public sealed record SettingChange(int From, int To, string Reason, UserId By, DateTimeOffset At);
