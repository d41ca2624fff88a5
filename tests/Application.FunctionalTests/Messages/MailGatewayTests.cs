using CmtsEval.Application.Messages;
using CmtsEval.Infrastructure;
using CmtsEval.Infrastructure.Messaging;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace CmtsEval.Application.FunctionalTests.Messages;

internal sealed class MailGatewayTests
{
    private static readonly OutgoingMessage Code = new("applicant@example.com", "验证码", "您的验证码是 123456，10 分钟内有效。");

    [Test]
    public async Task A_message_arrives_as_it_was_written_and_a_repetition_bears_the_same_id()
    {
        await using var server = new MailServer();
        var gateway = Gateway(server.Port);

        await gateway.SendAsync("code/1", Code, CancellationToken.None);
        await gateway.SendAsync("code/1", Code, CancellationToken.None);
        await gateway.SendAsync("code/2", Code, CancellationToken.None);

        var mails = server.Taken.Select(Parse).ToList();
        mails.Count.ShouldBe(3);
        mails.Select(mail => (mail.To.ToString(), mail.Subject, mail.TextBody!.Trim())).Distinct().ShouldBe([(Code.Recipient, Code.Subject, Code.Text)]);
        mails[0].From.Mailboxes.Single().Address.ShouldBe("noreply@example.com");
        mails[1].MessageId.ShouldBe(mails[0].MessageId);
        mails[2].MessageId.ShouldNotBe(mails[0].MessageId);
    }

    [Test]
    public async Task A_mobile_number_is_out_of_reach()
    {
        var gateway = Gateway(port: 1);

        gateway.Reaches("19900001234").ShouldBeFalse();
        gateway.Reaches(Code.Recipient).ShouldBeTrue();
        await Should.ThrowAsync<NotSupportedException>(() => gateway.SendAsync("code/1", Code with { Recipient = "19900001234" }, CancellationToken.None));
    }

    [Test]
    public void A_host_without_a_sender_is_a_mistake_of_the_operator() =>
        Should.Throw<MisconfiguredException>(() => Gateway(port: 25, from: null)).Message.ShouldStartWith("Set Mail:From");

    private static MailGateway Gateway(int port, string? from = "评价平台 <noreply@example.com>") => new(Options.Create(new MailSettings
    {
        Host = "127.0.0.1",
        Port = port,
        Security = SecureSocketOptions.None,
        From = from,
    }));

    private static MimeMessage Parse(string text)
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return MimeMessage.Load(bytes);
    }
}
