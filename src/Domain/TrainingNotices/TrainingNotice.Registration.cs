using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;
using CmtsEval.Domain.TrainingPlans;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>Taking registrations, with a place or on the waiting list; the same rules whoever enters them.</summary>
public sealed partial class TrainingNotice
{
    /// <summary>Whether anybody may register now, before the person is looked at.</summary>
    /// <exception cref="DomainException">Not published, not open now (A13.1), or the centre may not work or not in this row.</exception>
    public void RequireOpen(BranchCentre centre, Moment at)
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        Require(IsOpenAt(at), TrainingNoticeErrors.NotOpen);
        centre.RequireActive();
        centre.RequireInScope(Row);
    }

    /// <summary>Registers a person under one of the conditions of the level; once every place is taken, on the waiting list.</summary>
    /// <exception cref="DomainException">Not open (A13.1), full, blocked (A14.3), certified at this level already, or the condition is not satisfied (A12.1), all faults at once.</exception>
    public Registration Register(
        Trainee trainee,
        RegistrationClaim claim,
        RegistrationSource source,
        Occupation occupation,
        BranchCentre centre,
        TraineeStanding standing,
        NoticePlaces places,
        Moment at)
    {
        RequireOpen(centre, at);
        Require(!standing.Blocked, BlacklistErrors.Blocked);
        Require(!standing.Holds(Row), RegistrationErrors.LevelHeldAlready);
        var after = After(places);
        var faults = new Faults();
        faults.Check(source is not RegistrationSource.Trainee || claim.Origin is not null, RegistrationErrors.OriginMissing, "origin");
        claim.Check(occupation, Row, trainee.BirthDate, at.Day, faults);
        faults.ThrowIfAny();

        return Registration.Of(
            this,
            trainee,
            claim,
            source,
            occupation.ConditionOf(Row, claim.ConditionNumber, at.Day),
            occupation.VersionOn(at.Day).Number,
            FeesOn(at.Day),
            after.Waiting > places.Waiting ? after.LastNumber : null,
            at.Instant);
    }

    /// <summary>The places once another has registered; nobody overtakes who waits already.</summary>
    /// <exception cref="DomainException">Every place is taken, and those of the waiting list too.</exception>
    public NoticePlaces After(NoticePlaces places)
    {
        if (places.Taken < Capacity && places.Waiting == 0)
        {
            return places.WithPlaceTaken();
        }

        Require(places.Waiting < Details.WaitingPlaces, TrainingNoticeErrors.Full);
        return places.WithOneWaiting();
    }

    /// <summary>How many of those who wait get a place on that day; none once training has begun.</summary>
    public int PlacesToFill(NoticePlaces places, DateOnly today) =>
        Status is TrainingNoticeStatus.Published or TrainingNoticeStatus.Closed && today < Details.TrainingFrom
            ? Math.Max(0, Capacity - places.Taken)
            : 0;

    /// <summary>Gives the free places to who has waited longest.</summary>
    public void MoveUp(IReadOnlyList<Registration> waiting, NoticePlaces places, DateOnly today, DateTimeOffset now)
    {
        var next = waiting
            .Where(registration => registration.NoticeId == Id && registration.Status is RegistrationStatus.Waitlisted)
            .OrderBy(registration => registration.WaitingNumber)
            .Take(PlacesToFill(places, today));
        foreach (var registration in next.ToList())
        {
            registration.MoveUp(now);
        }
    }

    /// <summary>Changes how many places a published notice has; who waits moves up at once.</summary>
    /// <exception cref="DomainException">Not published, fewer places than are taken, or more than the plan allows (A04.1).</exception>
    public void ChangeCapacity(int capacity, int waitingPlaces, TrainingPlan plan, NoticePlaces places)
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        var planned = plan.RequireApprovedRow(PlanRowId);
        var faults = new Faults();
        CheckCapacity(capacity, planned, "capacity", faults);
        faults.Check(capacity >= places.Taken, TrainingNoticeErrors.CapacityBelowTaken, "capacity", ("taken", places.Taken), ("actual", capacity));
        faults.Check(waitingPlaces >= places.Waiting, TrainingNoticeErrors.WaitingPlacesBelowWaiting, "waitingPlaces", ("waiting", places.Waiting), ("actual", waitingPlaces));
        faults.ThrowIfAny();

        Details = Details with { Capacity = capacity, WaitingPlaces = waitingPlaces };
        Raise(new TrainingCapacityChanged(Id, CentreId));
    }
}
