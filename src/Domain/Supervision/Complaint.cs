using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.TrainingNotices;

namespace CmtsEval.Domain.Supervision;

/// <summary>What somebody tells the society of a centre; the centre does not see it.</summary>
public sealed class Complaint : AggregateRoot<ComplaintId>
{
    public const int ShortestText = 10;
    public const int LongestText = 2000;

    private Complaint()
    {
    }

    public TrackingCode Code { get; private set; }

    public ComplaintKind Kind { get; private set; }

    public ComplaintStatus Status { get; private set; }

    /// <summary>The centre complained of.</summary>
    public BranchCentreId Of { get; private set; }

    public TrainingNoticeId? NoticeId { get; private set; }

    /// <summary>The registration in which a trainee said so; null when it was filed on the public pages.</summary>
    public RegistrationId? RegistrationId { get; private set; }

    public string Text { get; private set; } = null!;

    /// <summary>How to reach who complained; null when anonymous.</summary>
    public string? Contact { get; private set; }

    public DateTimeOffset FiledAt { get; private set; }

    public UserId? AcknowledgedBy { get; private set; }

    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <exception cref="DomainException">The text is too short or too long.</exception>
    public static Complaint File(ComplaintKind kind, TrainingNotice notice, string text, string? contact, DateTimeOffset now)
    {
        Require(text.Trim().Length is >= ShortestText and <= LongestText, ComplaintErrors.TextLength);
        return Filed(kind, notice.CentreId, notice.Id, text.Trim(), contact, now);
    }

    /// <summary>A trainee said in the registration that somebody besides the centre took money (A09.1).</summary>
    public static Complaint Reported(AgentReported happened, DateTimeOffset now)
    {
        var complaint = Filed(ComplaintKind.AgentInvolved, happened.CentreId, happened.NoticeId, happened.PaidTo, contact: null, now);
        complaint.RegistrationId = happened.RegistrationId;
        return complaint;
    }

    /// <exception cref="DomainException">Acknowledged already.</exception>
    public void Acknowledge(UserId by, DateTimeOffset now)
    {
        Require(Status is ComplaintStatus.Filed, ComplaintErrors.AcknowledgedAlready);
        Status = ComplaintStatus.Acknowledged;
        AcknowledgedBy = by;
        AcknowledgedAt = now;
    }

    private static Complaint Filed(
        ComplaintKind kind, BranchCentreId centre, TrainingNoticeId notice, string text, string? contact, DateTimeOffset now) => new()
        {
            Id = ComplaintId.New(),
            Code = TrackingCode.New(),
            Kind = kind,
            Of = centre,
            NoticeId = notice,
            Text = text,
            Contact = string.IsNullOrWhiteSpace(contact) ? null : contact.Trim(),
            FiledAt = now,
        };
}
