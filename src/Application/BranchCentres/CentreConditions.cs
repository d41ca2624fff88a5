using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What active centres have today for each occupation of their scope, counted in the database (A05.2, A05.4, A05.5, A06).</summary>
internal sealed class CentreConditions(IReadDb database, ApplicationThresholds thresholds, IClock clock)
{
    /// <param name="only">One centre; null for all that the caller sees.</param>
    public async Task<IReadOnlyList<OccupationConditions>> OfAsync(BranchCentreId? only, CancellationToken cancellationToken)
    {
        var centres = await database.Set<BranchCentre>()
            .Where(centre => centre.Status == BranchCentreStatus.Active && (only == null || centre.Id == only))
            .Select(centre => new
            {
                centre.Id,
                centre.AreaSquareMetres,
                centre.TheorySeats,
                centre.Stations,
                centre.LeasesUntil,
                Occupations = centre.ScopeRows.Select(row => row.OccupationCode).Distinct().ToList(),
            })
            .ToListAsync(cancellationToken);
        var managers = await ManagersAsync(only, cancellationToken);
        var teachers = await TeachersAsync(only, cancellationToken);
        var assessors = await AssessorsAsync(only, cancellationToken);
        return
        [
            .. from centre in centres
               from occupation in centre.Occupations
               select new OccupationConditions(
                   occupation,
                   new StaffInForce(
                       managers.GetValueOrDefault(centre.Id),
                       teachers.GetValueOrDefault((centre.Id, occupation)),
                       assessors.GetValueOrDefault((centre.Id, occupation))),
                   centre.AreaSquareMetres,
                   centre.TheorySeats,
                   centre.Stations,
                   centre.LeasesUntil),
        ];
    }

    /// <exception cref="Domain.Common.DomainException">Not active, or below what the occupation needs.</exception>
    public async Task RequireAsync(BranchCentre centre, string occupation, CancellationToken cancellationToken)
    {
        centre.RequireActive();
        var conditions = (await OfAsync(centre.Id, cancellationToken)).SingleOrDefault(entry => entry.OccupationCode == occupation);
        centre.RequireConditions(occupation, conditions?.Staff ?? new StaffInForce(0, 0, 0), thresholds, clock.Today);
    }

    public IReadOnlyList<Condition> Judge(OccupationConditions conditions) => conditions.Against(thresholds, clock.Today);

    private async Task<Dictionary<BranchCentreId, int>> ManagersAsync(BranchCentreId? only, CancellationToken cancellationToken)
    {
        var counts = await database.Set<ManagementMember>()
            .Where(member => member.FullTime && member.LeftOn == null && (only == null || member.CentreId == only))
            .GroupBy(member => member.CentreId)
            .Select(group => new { CentreId = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(entry => entry.CentreId, entry => entry.Count);
    }

    private async Task<Dictionary<(BranchCentreId Centre, string Occupation), int>> TeachersAsync(
        BranchCentreId? only, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var counts = await database.Set<Teacher>()
            .Where(teacher => teacher.Status == TeacherStatus.Approved && teacher.QualifiedUntil >= today
                && (only == null || teacher.CentreId == only))
            .GroupBy(teacher => new { teacher.CentreId, teacher.OccupationCode })
            .Select(group => new { group.Key.CentreId, group.Key.OccupationCode, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(entry => (entry.CentreId, entry.OccupationCode), entry => entry.Count);
    }

    private async Task<Dictionary<(BranchCentreId Centre, string Occupation), int>> AssessorsAsync(
        BranchCentreId? only, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var counts = await database.Set<Assessor>()
            .Where(assessor => (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed)
                && assessor.ValidUntil >= today && (only == null || assessor.CentreId == only))
            .GroupBy(assessor => new { assessor.CentreId, assessor.OccupationCode })
            .Select(group => new { group.Key.CentreId, group.Key.OccupationCode, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(entry => (entry.CentreId, entry.OccupationCode), entry => entry.Count);
    }
}
