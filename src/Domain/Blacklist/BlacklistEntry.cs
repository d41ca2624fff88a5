using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;

namespace CmtsEval.Domain.Blacklist;

public enum BlacklistStatus
{
    InForce,

    /// <summary>The person objected; the entry keeps its force until the society decides.</summary>
    Disputed,
    Lifted,
}

/// <summary>A person with false schooling data, refused everywhere for five years to the day (A14.1, A14.3).</summary>
public sealed class BlacklistEntry : AggregateRoot<BlacklistEntryId>
{
    public const int Years = 5;

    private BlacklistEntry()
    {
    }

    public PersonName Name { get; private set; } = null!;

    public IdentityDocumentKind DocumentKind { get; private set; }

    public string DocumentNumber { get; private set; } = null!;

    public string Ground { get; private set; } = null!;

    public IReadOnlyList<StoredFileId> Evidence { get; private set; } = [];

    /// <summary>The registration in which the falsehood was found.</summary>
    public RegistrationId RegistrationId { get; private set; }

    /// <summary>The centre that entered it; null for the society.</summary>
    public BranchCentreId? CentreId { get; private set; }

    public UserId EnteredBy { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    /// <summary>First day on which it is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>First day on which it is in force no more.</summary>
    public DateOnly Until { get; private set; }

    public BlacklistStatus Status { get; private set; }

    /// <exception cref="DomainException">Ground or evidence is missing (A14.1).</exception>
    public static BlacklistEntry Enter(
        PersonName name,
        IdentityDocument document,
        string ground,
        IReadOnlyList<StoredFileId> evidence,
        Registration registration,
        BranchCentreId? centre,
        UserId by,
        DateOnly today,
        DateTimeOffset now)
    {
        Require(ground.Trim().Length is >= 5 and <= 1000, BlacklistErrors.GroundMissing);
        Require(evidence.Count > 0, BlacklistErrors.EvidenceMissing);

        var entry = new BlacklistEntry
        {
            Id = BlacklistEntryId.New(),
            Name = name,
            DocumentKind = document.Kind,
            DocumentNumber = document.Number,
            Ground = ground.Trim(),
            Evidence = [.. evidence],
            RegistrationId = registration.Id,
            CentreId = centre,
            EnteredBy = by,
            EnteredAt = now,
            From = today,
            Until = today.AddYears(Years),
        };
        entry.Raise(new TraineeBlacklisted(entry.Id, registration.Id, entry.Until));
        return entry;
    }

    public bool IsInForceOn(DateOnly day) => Status is not BlacklistStatus.Lifted && day >= From && day < Until;
}
