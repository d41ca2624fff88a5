using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Files;
using CmtsEval.Domain.People;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Blacklist;

public enum BlacklistStatus
{
    InForce,

    /// <summary>The person objected; the entry keeps its force until the society decides.</summary>
    Disputed,
    Lifted,

    /// <summary>Its five years are over; never stored, the day decides.</summary>
    Expired,
}

/// <summary>A person with false schooling data, refused everywhere for five years to the day (A14.1, A14.3).</summary>
public sealed class BlacklistEntry : AggregateRoot<BlacklistEntryId>, ITraineeOwned
{
    public const int Years = 5;
    public const int ShortestText = 5;
    public const int LongestText = 1000;

    private readonly List<BlacklistEvent> _history = [];

    private BlacklistEntry()
    {
    }

    public TraineeId TraineeId { get; private set; }

    public PersonName Name { get; private set; } = null!;

    public IdentityDocumentKind DocumentKind { get; private set; }

    public string DocumentNumber { get; private set; } = null!;

    /// <summary>As it reads now; what it read before a correction is in the history.</summary>
    public string Ground { get; private set; } = null!;

    /// <summary>The registration in which the falsehood was found.</summary>
    public RegistrationId RegistrationId { get; private set; }

    /// <summary>The centre that entered it; null for the society.</summary>
    public BranchCentreId? CentreId { get; private set; }

    /// <summary>First day on which it is in force.</summary>
    public DateOnly From { get; private set; }

    /// <summary>First day on which it is in force no more.</summary>
    public DateOnly Until { get; private set; }

    public BlacklistStatus Status { get; private set; }

    /// <summary>Every step since the entry, earliest first; nothing of it is ever changed.</summary>
    public IReadOnlyList<BlacklistEvent> History => _history;

    /// <exception cref="DomainException">Ground or evidence is missing (A14.1); both at once.</exception>
    public static BlacklistEntry Enter(
        Trainee person,
        string ground,
        IReadOnlyList<StoredFileId> evidence,
        Registration registration,
        BranchCentreId? centre,
        UserId by,
        DateOnly today,
        DateTimeOffset now)
    {
        new Faults()
            .Check(IsText(ground), BlacklistErrors.GroundMissing, "ground")
            .Check(evidence.Count > 0, BlacklistErrors.EvidenceMissing, "evidenceFileIds")
            .ThrowIfAny();

        var entry = new BlacklistEntry
        {
            Id = BlacklistEntryId.New(),
            TraineeId = person.Id,
            Name = person.Name,
            DocumentKind = person.DocumentKind,
            DocumentNumber = person.DocumentNumber,
            Ground = ground.Trim(),
            RegistrationId = registration.Id,
            CentreId = centre,
            From = today,
            Until = today.AddYears(Years),
        };
        entry.Note(BlacklistStep.Entered, ground, evidence, by, now);
        entry.Raise(new TraineeBlacklisted(entry.Id, entry.TraineeId, entry.Ground, entry.Until));
        return entry;
    }

    public bool IsInForceOn(DateOnly day) => Status is not BlacklistStatus.Lifted && day >= From && day < Until;

    public BlacklistStatus StatusOn(DateOnly day) => Status is not BlacklistStatus.Lifted && day >= Until ? BlacklistStatus.Expired : Status;

    /// <summary>The person disputes the entry; it keeps its force until somebody not involved has decided.</summary>
    /// <exception cref="DomainException">Not in force, disputed already, or without a reason.</exception>
    public void Object(string reason, IReadOnlyList<StoredFileId> evidence, UserId by, DateOnly today, DateTimeOffset now)
    {
        Require(IsInForceOn(today), BlacklistErrors.NotInForce);
        Require(Status is BlacklistStatus.InForce, BlacklistErrors.DisputedAlready);
        new Faults().Check(IsText(reason), BlacklistErrors.ObjectionMissing, "reason").ThrowIfAny();

        Status = BlacklistStatus.Disputed;
        Note(BlacklistStep.Objected, reason, evidence, by, now);
    }

    /// <summary>The society finds the objection without merit.</summary>
    /// <exception cref="DomainException">Nobody objected, the decider took part before, or no reason is given.</exception>
    public void Uphold(string reason, UserId by, DateOnly today, DateTimeOffset now)
    {
        Require(Status is BlacklistStatus.Disputed, BlacklistErrors.NotDisputed);
        Decide(BlacklistStep.Upheld, reason, by, today, now);
        Status = BlacklistStatus.InForce;
    }

    /// <summary>The society words the ground anew; the entry keeps its force and its end, and an open objection is decided by it.</summary>
    /// <exception cref="DomainException">Not in force, the decider took part before, or ground or reason is missing.</exception>
    public void Correct(string ground, string reason, UserId by, DateOnly today, DateTimeOffset now)
    {
        new Faults()
            .Check(IsText(ground) && ground.Trim() != Ground, BlacklistErrors.GroundUnchanged, "ground")
            .Check(IsText(reason), BlacklistErrors.ReasonMissing, "reason")
            .ThrowIfAny();
        var before = Ground;
        Decide(BlacklistStep.Corrected, reason, by, today, now, before);
        Ground = ground.Trim();
        Status = BlacklistStatus.InForce;
    }

    /// <summary>The society ends the entry, because of an objection or of its own accord.</summary>
    /// <exception cref="DomainException">Not in force, the decider took part before, or no reason is given.</exception>
    public void Lift(string reason, UserId by, DateOnly today, DateTimeOffset now)
    {
        Decide(BlacklistStep.Lifted, reason, by, today, now);
        Status = BlacklistStatus.Lifted;
    }

    private void Decide(BlacklistStep step, string reason, UserId by, DateOnly today, DateTimeOffset now, string? groundBefore = null)
    {
        Require(IsInForceOn(today), BlacklistErrors.NotInForce);
        Require(_history.All(past => past.By != by), BlacklistErrors.DeciderInvolved);
        new Faults().Check(IsText(reason), BlacklistErrors.ReasonMissing, "reason").ThrowIfAny();

        var decision = Note(step, reason, [], by, now, groundBefore);
        Raise(new BlacklistEntryDecided(Id, decision.Id, TraineeId, step, decision.Text));
    }

    private BlacklistEvent Note(
        BlacklistStep step, string text, IReadOnlyList<StoredFileId> files, UserId by, DateTimeOffset now, string? groundBefore = null)
    {
        var noted = BlacklistEvent.Of(step, text.Trim(), files, by, now, groundBefore);
        _history.Add(noted);
        return noted;
    }

    private static bool IsText(string text) => text.Trim().Length is >= ShortestText and <= LongestText;
}
