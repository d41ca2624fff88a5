namespace CmtsEval.Application.Messages;

/// <summary>Delivers a short text to a mobile number or an e-mail address; use cases post to <see cref="IOutbox"/> instead.</summary>
public interface IMessageGateway
{
    /// <summary>Whether an operator has configured a way for messages to go.</summary>
    bool IsConfigured { get; }

    /// <summary>Whether the configured way leads to this mobile number or e-mail address.</summary>
    bool Reaches(string recipient) => IsConfigured;

    /// <summary>Delivers now, or throws.</summary>
    /// <param name="key">The same for every attempt at one message, so that a gateway can tell a repetition whose first answer got lost.</param>
    Task SendAsync(string key, OutgoingMessage message, CancellationToken cancellationToken);
}

/// <param name="Recipient">A mobile number or an e-mail address.</param>
/// <param name="Text">What the recipient reads, in Chinese.</param>
public sealed record OutgoingMessage(string Recipient, string Subject, string Text);
