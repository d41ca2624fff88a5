namespace CmtsEval.Domain.Trainees;

public enum ConsentKind
{
    /// <summary>隐私政策</summary>
    PrivacyNotice,

    /// <summary>敏感个人信息处理: identity copies and photo, asked for separately.</summary>
    SensitiveData,
}

/// <summary>A consent that a trainee gave.</summary>
/// <param name="Version">Of the text that was agreed to, such as <c>2026-01</c>.</param>
/// <param name="OnPaper">True when the centre holds it signed on paper and imported the sheet.</param>
public sealed record Consent(ConsentKind Kind, string Version, DateTimeOffset GivenAt, bool OnPaper);
