namespace CmtsEval.Application.Messages;

/// <summary>Delivers a short text to a mobile number or an e-mail address.</summary>
public interface IMessageGateway
{
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}

/// <param name="Recipient">A mobile number or an e-mail address.</param>
/// <param name="Text">What the recipient reads, in Chinese.</param>
public sealed record OutgoingMessage(string Recipient, string Subject, string Text);
