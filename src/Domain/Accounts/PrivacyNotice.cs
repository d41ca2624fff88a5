namespace CmtsEval.Domain.Accounts;

/// <summary>The privacy notice in force; a consent records the version that was read.</summary>
public static class PrivacyNotice
{
    public const string CurrentVersion = "2026-11";
}
