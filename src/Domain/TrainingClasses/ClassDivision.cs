using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;

namespace CmtsEval.Domain.TrainingClasses;

/// <summary>Divides people into classes that fit the seats (A06.3) and practical groups that fit the stations (A06.4), as evenly as they allow.</summary>
public static class ClassDivision
{
    /// <returns>The sizes of the groups of each class.</returns>
    /// <exception cref="DomainException">The centre has no stations for the specialty.</exception>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int people, BranchCentre centre, string specialty)
    {
        var stations = centre.PracticeStations(specialty);
        if (stations == 0)
        {
            throw new DomainException(TrainingClassErrors.GroupLargerThanStations);
        }

        return [.. Evenly(people, centre.TheorySeats).Select(members => Evenly(members, stations))];
    }

    private static IReadOnlyList<int> Evenly(int people, int most)
    {
        var parts = (people + most - 1) / most;
        return [.. Enumerable.Range(0, parts).Select(part => (people / parts) + (part < people % parts ? 1 : 0))];
    }
}
