namespace CmtsEval.Domain.Settings;

public interface ISettingRepository
{
    /// <summary>The setting as it was changed last, or with its default when it never was; the latter is added.</summary>
    Task<Setting> OfAsync(SettingDefinition definition, CancellationToken cancellationToken);
}
