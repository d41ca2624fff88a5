namespace CmtsEval.Infrastructure.Identity;

/// <summary>Settings under <c>Accounts</c>.</summary>
public sealed class AccountSettings
{
    public const string Section = "Accounts";

    /// <summary>Whether society roles and auditors must enrol a second factor before they get in; only a demo turns it off.</summary>
    public bool RequireSecondFactor { get; set; } = true;
}
