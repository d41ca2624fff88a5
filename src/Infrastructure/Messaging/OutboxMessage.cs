using CmtsEval.Application.Messages;
using CmtsEval.Domain.Common;
using CmtsEval.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CmtsEval.Infrastructure.Messaging;

/// <summary>A posted message. Once it is delivered or given up only its key is kept, so that the occasion is not told of twice.</summary>
internal sealed class OutboxMessage
{
    public const int KeyLength = 200;
    private const int MaximumAttempts = 12;

    public Guid Id { get; private set; } = OrderedGuid.Next();

    public required string Key { get; init; }

    public string? Recipient { get; private set; }

    public string? Subject { get; private set; }

    public string? Text { get; private set; }

    public required DateTimeOffset PostedAt { get; init; }

    /// <summary>The next attempt is not before; null when there will be none.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>From then on delivery is pointless; null for never.</summary>
    public DateTimeOffset? Until { get; init; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public int Attempts { get; private set; }

    public static OutboxMessage Post(string key, OutgoingMessage message, DateTimeOffset? until, DateTimeOffset now) => new()
    {
        Key = key,
        Recipient = message.Recipient,
        Subject = message.Subject,
        Text = message.Text,
        PostedAt = now,
        DueAt = now,
        Until = until,
    };

    public OutgoingMessage Content => new(Recipient!, Subject!, Text!);

    public void Deliver(DateTimeOffset now)
    {
        DeliveredAt = now;
        Close();
    }

    /// <summary>Waits 1, 2, 4 … 60 minutes for the next attempt, or gives up.</summary>
    public void Postpone(DateTimeOffset now)
    {
        Attempts++;
        var next = now.AddMinutes(Math.Min(60, 1 << (Attempts - 1)));
        if (Attempts == MaximumAttempts || next >= Until)
        {
            Close();
        }
        else
        {
            DueAt = next;
        }
    }

    public void Close()
    {
        DueAt = null;
        Recipient = null;
        Subject = null;
        Text = null;
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages");
        builder.HasKey(message => message.Id);
        builder.Property(message => message.Id).ValueGeneratedNever();
        builder.Property(message => message.Key).HasMaxLength(OutboxMessage.KeyLength);
        builder.HasIndex(message => message.Key).IsUnique();
        builder.Property(message => message.Recipient).IsEncrypted();
        builder.Property(message => message.Text).IsEncrypted();
        builder.Property(message => message.Subject).HasMaxLength(100);
        builder.Ignore(message => message.Content);
        builder.HasIndex(message => message.DueAt).HasFilter("due_at IS NOT NULL");
    }
}
