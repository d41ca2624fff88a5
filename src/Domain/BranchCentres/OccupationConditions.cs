using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.BranchCentres;

/// <summary>Who is there for one occupation today.</summary>
/// <param name="Managers">Full-time, of the whole centre (A05.2).</param>
/// <param name="Teachers">Qualified, with a title in force (A05.4).</param>
/// <param name="Assessors">With a certificate in force (A05.5).</param>
public sealed record StaffInForce(int Managers, int Teachers, int Assessors);

/// <summary>What a centre has for one occupation today, of what it must keep (A05.2, A05.4, A05.5, A06.2 – A06.5).</summary>
/// <param name="LeasesUntil">Last day on which no lease of equipment has ended; null without leases.</param>
public sealed record OccupationConditions(
    string OccupationCode, StaffInForce Staff, decimal AreaSquareMetres, int Seats, int Stations, DateOnly? LeasesUntil)
{
    public IReadOnlyList<Condition> Against(ApplicationThresholds needed, DateOnly today) =>
    [
        AtLeast(BranchCentreErrors.NoFullTimeManager, needed.FullTimeStaff, Staff.Managers),
        AtLeast(BranchCentreErrors.TooFewTeachers, needed.Teachers, Staff.Teachers),
        AtLeast(BranchCentreErrors.TooFewAssessors, needed.Assessors, Staff.Assessors),
        AtLeast(BranchCentreErrors.AreaTooSmall, needed.AreaSquareMetres, AreaSquareMetres),
        AtLeast(BranchCentreErrors.TooFewSeats, needed.Seats, Seats),
        AtLeast(BranchCentreErrors.TooFewStations, needed.Stations, Stations),
        new(BranchCentreErrors.LeaseEnded, null, null, LeasesUntil is null || LeasesUntil >= today),
    ];

    private static Condition AtLeast(DomainError broken, decimal required, decimal actual) => new(broken, required, actual, actual >= required);
}

/// <summary>One thing that a centre must keep.</summary>
/// <param name="Broken">What is refused, and under which article, while it is not met.</param>
/// <param name="Required">Null where it is no number.</param>
public sealed record Condition(DomainError Broken, decimal? Required, decimal? Actual, bool IsMet);
