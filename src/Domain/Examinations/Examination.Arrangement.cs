using System.Buffers.Binary;
using System.Security.Cryptography;
using CmtsEval.Domain.Accounts;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Examinations;

public sealed partial class Examination
{
    /// <summary>The society sets time, place and mode (A20.2); seats follow from the rooms, reproducibly. Arranging again starts over.</summary>
    /// <exception cref="DomainException">Over, in the past, too few seats, or rooms above the seats or stations of the centre.</exception>
    public void Arrange(BranchCentre centre, ExamArrangement arrangement, IReadOnlyList<ExamRoom> rooms, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        centre.RequireInScope(Row);
        Require(
            Status is ExaminationStatus.Requested || (Status is ExaminationStatus.Arranged && now < Arrangement!.StartsAt),
            ExaminationErrors.NotToBeArranged);

        var seats = rooms.Sum(room => room.Seats);
        var stations = centre.PracticeStations(Row.Specialty);
        new Faults()
            .Check(arrangement.StartsAt > now && arrangement.EndsAt > arrangement.StartsAt, ExaminationErrors.StartInThePast, "startsAt")
            .Check(
                !string.IsNullOrWhiteSpace(arrangement.Place) && rooms.Count > 0
                    && rooms.All(room => room.Seats > 0 && !string.IsNullOrWhiteSpace(room.Name))
                    && rooms.DistinctBy(room => room.Name).Count() == rooms.Count,
                ExaminationErrors.PlaceMissing,
                "rooms")
            .Check(seats >= Eligible.Count(), ExaminationErrors.SeatsTooFew, "rooms", ("actual", seats), ("required", Eligible.Count()))
            .Check(seats <= centre.TheorySeats, ExaminationErrors.MoreThanSeats, "rooms", ("actual", seats), ("allowed", centre.TheorySeats))
            .Check(
                arrangement.PracticalGroupSize >= 1 && arrangement.PracticalGroupSize <= stations,
                ExaminationErrors.MoreThanStations,
                "practicalGroupSize",
                ("actual", arrangement.PracticalGroupSize),
                ("allowed", stations))
            .ThrowIfAny();

        Arrangement = arrangement with { Place = arrangement.Place.Trim() };
        ArrangedBy = by;
        Status = ExaminationStatus.Arranged;
        _rooms.Clear();
        _rooms.AddRange(rooms);
        _assessors.Clear();
        SeatCandidates();
        Raise(new ExaminationArranged(Id, CentreId));
    }

    /// <summary>Assigns all assessors at once, replacing earlier ones (A18.1, A19.1, A20.3).</summary>
    /// <param name="day">The local day of the examination.</param>
    /// <exception cref="DomainException">With every proposal at fault, and the duties that have too few people.</exception>
    public void AssignAssessors(
        BranchCentre centre, IReadOnlyList<AssessorProposal> proposals, ExaminationRules rules, DateOnly day, UserId by, DateTimeOffset now)
    {
        centre.RequireActive();
        Require(Status is ExaminationStatus.Arranged && now < Arrangement!.StartsAt, ExaminationErrors.NotArranged);

        var faults = new Faults();
        for (var i = 0; i < proposals.Count; i++)
        {
            CheckProposal(faults, proposals[i], day, $"assessors[{i}]");
        }

        faults.Check(
            proposals.DistinctBy(proposal => (proposal.Assessor.Id, proposal.Duty)).Count() == proposals.Count, ExaminationErrors.AssignedTwice, "assessors");
        CheckNumbers(faults, proposals, rules);
        faults.ThrowIfAny();

        _assessors.Clear();
        _assessors.AddRange(proposals.Select(proposal => new ExamAssignment(Id, CentreId, proposal, RoomOf(proposal), by)));
    }

    private void CheckProposal(Faults faults, AssessorProposal proposal, DateOnly day, string path)
    {
        faults.Try(path, () =>
        {
            proposal.Assessor.RequireMayExamine(Row, day);
            return true;
        });
        faults.Check(!proposal.TeachesAs.Any(_classTeachers.Contains), ExaminationErrors.AssessorTaughtTheClass, path);

        var employer = proposal.Assessor.Employer?.Trim();
        var sameEmployer = !string.IsNullOrEmpty(employer) && Eligible.Any(candidate => candidate.Employer?.Trim() == employer);
        faults.Check(!sameEmployer || !string.IsNullOrWhiteSpace(proposal.DeclaredConflict), ExaminationErrors.UndeclaredConflict, path);
        faults.Check(
            proposal.Duty is AssessorDuty.PracticalAssessor || _rooms.Exists(room => room.Name == RoomOf(proposal)), ExaminationErrors.RoomUnknown, path);
    }

    private void CheckNumbers(Faults faults, IReadOnlyList<AssessorProposal> proposals, ExaminationRules rules)
    {
        foreach (var room in _rooms)
        {
            var seated = _candidates.Count(candidate => candidate.Room == room.Name);
            var required = seated == 0 ? 0 : Math.Max(rules.InvigilatorsPerRoom, (int)Math.Ceiling((decimal)seated / rules.CandidatesPerInvigilator));
            var actual = proposals.Count(proposal => proposal.Duty is AssessorDuty.Invigilator && RoomOf(proposal) == room.Name);
            faults.Check(actual >= required, ExaminationErrors.InvigilatorsTooFew, "assessors", ("actual", actual), ("required", required));
        }

        var practical = proposals.Count(proposal => proposal.Duty is AssessorDuty.PracticalAssessor);
        faults.Check(
            practical >= rules.PracticalAssessors && practical % 2 == 1,
            ExaminationErrors.PracticalAssessorsTooFew,
            "assessors",
            ("actual", practical),
            ("required", rules.PracticalAssessors));
    }

    private string? RoomOf(AssessorProposal proposal) => proposal.Duty is AssessorDuty.PracticalAssessor
        ? null
        : proposal.Room ?? (_rooms.Count == 1 ? _rooms[0].Name : null);

    /// <summary>Fills room after room in an order that depends on nothing but the examination and the people.</summary>
    private void SeatCandidates()
    {
        foreach (var candidate in _candidates)
        {
            candidate.Place(null, null);
        }

        var order = new Queue<ExamCandidate>(Eligible.OrderBy(candidate => Draw(candidate.TraineeId), StringComparer.Ordinal));
        foreach (var room in _rooms)
        {
            for (var seat = 1; seat <= room.Seats && order.Count > 0; seat++)
            {
                order.Dequeue().Place(room.Name, seat);
            }
        }
    }

    private string Draw(TraineeId traineeId)
    {
        Span<byte> seed = stackalloc byte[32];
        Id.Value.TryWriteBytes(seed);
        traineeId.Value.TryWriteBytes(seed[16..]);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(seed)).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
