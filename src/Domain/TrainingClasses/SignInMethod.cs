namespace CmtsEval.Domain.TrainingClasses;

/// <summary>How a sign-in was taken (A16.1).</summary>
public enum SignInMethod
{
    /// <summary>动态二维码</summary>
    RotatingCode,

    /// <summary>身份证</summary>
    IdentityCard,

    /// <summary>人工</summary>
    ByHand,
}

/// <summary>How sheets call a method.</summary>
public static class SignInMethods
{
    private static readonly Dictionary<string, SignInMethod> ByName = new(StringComparer.Ordinal)
    {
        ["动态二维码"] = SignInMethod.RotatingCode,
        ["身份证"] = SignInMethod.IdentityCard,
        ["人工"] = SignInMethod.ByHand,
    };

    /// <summary>The method with this Chinese name; null when there is none.</summary>
    public static SignInMethod? FromChineseName(string? name) =>
        name is not null && ByName.TryGetValue(name.Trim(), out var method) ? method : null;
}
