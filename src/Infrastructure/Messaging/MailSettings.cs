using System.ComponentModel.DataAnnotations;
using MailKit.Security;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Settings under <c>Mail</c>; without a host no mail is sent.</summary>
public sealed class MailSettings
{
    public const string Section = "Mail";

    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Null where the server asks nobody.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>The sender, <c>计量职业能力评价平台 &lt;noreply@example.cn&gt;</c>; needed with a host.</summary>
    public string? From { get; set; }
}
