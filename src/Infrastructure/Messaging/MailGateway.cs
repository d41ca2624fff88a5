using System.Security.Cryptography;
using System.Text;
using CmtsEval.Application.Messages;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>Hands messages to the operator's mail server. A repeated attempt bears the same Message-ID, by which mail servers know it again.</summary>
internal sealed class MailGateway(IOptions<MailSettings> settings) : IMessageGateway
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly MailboxAddress _sender = MailboxAddress.TryParse(settings.Value.From, out var sender)
        ? sender
        : throw new MisconfiguredException("Set Mail:From to the address that the platform sends mail from.");

    public bool IsConfigured => true;

    public bool Reaches(string recipient) => recipient.Contains('@', StringComparison.Ordinal);

    public async Task SendAsync(string key, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (!Reaches(message.Recipient))
        {
            throw new NotSupportedException("Mail reaches e-mail addresses only.");
        }

        using var mail = new MimeMessage();
        mail.From.Add(_sender);
        mail.To.Add(MailboxAddress.Parse(message.Recipient));
        mail.Subject = message.Subject;
        mail.MessageId = $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}@{_sender.Domain}";
        mail.Body = new TextPart("plain") { Text = message.Text };

        using var server = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        var mailServer = settings.Value;
        await server.ConnectAsync(mailServer.Host!, mailServer.Port, mailServer.Security, cancellationToken);
        if (mailServer.UserName is { Length: > 0 } userName)
        {
            await server.AuthenticateAsync(userName, mailServer.Password ?? "", cancellationToken);
        }

        await server.SendAsync(mail, cancellationToken);
        await server.DisconnectAsync(quit: true, cancellationToken);
    }
}
