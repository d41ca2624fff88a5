using CmtsEval.Infrastructure.Identity;

namespace CmtsEval.DbTool.Demo;

/// <summary>What somebody who has just started the demo needs to know: who there is, and what to try.</summary>
internal static class DemoNotes
{
    private static readonly string[] Try =
    [
        "Open the address without signing in: notices with their fees, centres, and 证书查验 to verify a certificate.",
        "Sign in as manager: the home page starts with what waits for the branch centre.",
        "Sign in as reviewer or approver: the same records from the society's side.",
        "Sign in as trainee on a phone-sized window: register for a published notice.",
    ];

    public static string Text()
    {
        var width = DemoAccounts.All.Max(account => account.UserName.Length);
        List<string> lines =
        [
            $"  Accounts, all with the password {DemoAccounts.Password}",
            .. DemoAccounts.All.Select(account => $"    {account.UserName.PadRight(width)}  {account.Role,-20}  {account.DisplayName}"),
            "",
            "  What to try first",
            .. Try.Select(hint => $"    · {hint}"),
        ];
        return string.Join(Environment.NewLine, lines);
    }
}
