using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.Settings;

public static class SettingErrors
{
    public static readonly DomainError Unknown = new("setting.unknown", "There is no such setting.", Kind: ErrorKind.NotFound);

    public static readonly DomainError OutOfRange = new("setting.out-of-range", "The value is outside the range of this setting.");

    public static readonly DomainError ReasonMissing = new("setting.reason-missing", "A change of a setting needs a reason.");
}
