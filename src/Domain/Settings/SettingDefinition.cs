namespace CmtsEval.Domain.Settings;

public enum SettingUnit
{
    /// <summary>Calendar days, the first counted from the moment on.</summary>
    Days,
}

/// <summary>A number that the society may set.</summary>
/// <param name="Key">Stable name, <c>kebab-group.kebab-name</c>; clients translate it.</param>
/// <param name="Default">In force until it is changed for the first time.</param>
/// <param name="Minimum">Included.</param>
/// <param name="Maximum">Included.</param>
public sealed record SettingDefinition(string Key, SettingUnit Unit, int Default, int Minimum, int Maximum);
