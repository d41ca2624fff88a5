using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.Registrations;

/// <summary>Money that a centre took; equals what it published (A11.3).</summary>
public sealed record Payment(decimal Amount, string ReceiptNumber, DateOnly PaidOn, UserId RecordedBy, DateTimeOffset RecordedAt);
