using CmtsEval.Domain.Blacklist;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Registrations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.TrainingNotices;

/// <summary>Taking registrations; the same rules whoever enters them.</summary>
public sealed partial class TrainingNotice
{
    /// <summary>Whether anybody may register today, before the person is looked at.</summary>
    /// <exception cref="DomainException">Not published, not open today (A13.1), or the centre may not work or not in this row.</exception>
    public void RequireOpen(BranchCentre centre, DateOnly today)
    {
        Require(Status is TrainingNoticeStatus.Published, TrainingNoticeErrors.NotPublished);
        Require(IsOpenOn(today), TrainingNoticeErrors.NotOpen);
        centre.RequireActive();
        centre.RequireInScope(Row);
    }

    /// <summary>Registers a person under one of the conditions of the level.</summary>
    /// <param name="taken">Places that live registrations hold.</param>
    /// <exception cref="DomainException">Not open (A13.1), full, blocked (A14.3), certified at this level already, or the condition is not satisfied (A12.1), all faults at once.</exception>
    public Registration Register(
        Trainee trainee,
        RegistrationClaim claim,
        RegistrationSource source,
        Occupation occupation,
        BranchCentre centre,
        TraineeStanding standing,
        int taken,
        DateOnly today,
        DateTimeOffset now)
    {
        RequireOpen(centre, today);
        Require(!standing.Blocked, BlacklistErrors.Blocked);
        Require(!standing.Holds(Row), RegistrationErrors.LevelHeldAlready);
        Require(taken < Capacity, TrainingNoticeErrors.Full);
        var faults = new Faults();
        claim.Check(occupation, Row, trainee.BirthDate, today, faults);
        faults.ThrowIfAny();

        return Registration.Of(
            this,
            trainee,
            claim,
            source,
            occupation.ConditionOf(Row, claim.ConditionNumber, today),
            occupation.VersionOn(today).Number,
            FeesOn(today),
            now);
    }
}
