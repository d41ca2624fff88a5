using CmtsEval.Application.Common;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.BranchCentres;

/// <summary>How many qualified teachers and assessors active centres have for each occupation of their scope today (A05.4, A05.5).</summary>
internal sealed class CentreStaffing(IReadDb database, ApplicationThresholds thresholds, IClock clock)
{
    /// <param name="only">One centre; null for all that the caller sees.</param>
    public async Task<IReadOnlyList<StaffCount>> CountAsync(BranchCentreId? only, CancellationToken cancellationToken)
    {
        var centres = await database.Set<BranchCentre>()
            .Where(centre => centre.Status == BranchCentreStatus.Active && (only == null || centre.Id == only))
            .Select(centre => new { centre.Id, Occupations = centre.ScopeRows.Select(row => row.OccupationCode).Distinct().ToList() })
            .ToListAsync(cancellationToken);
        var teachers = await database.Set<Teacher>()
            .Where(teacher => teacher.Status == TeacherStatus.Approved && (only == null || teacher.CentreId == only))
            .ToListAsync(cancellationToken);
        var assessors = await database.Set<Assessor>()
            .Where(assessor => (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed)
                && (only == null || assessor.CentreId == only))
            .ToListAsync(cancellationToken);
        var teachersOf = teachers.ToLookup(teacher => teacher.CentreId);
        var assessorsOf = assessors.ToLookup(assessor => assessor.CentreId);
        return
        [
            .. from centre in centres
               from occupation in centre.Occupations
               select new StaffCount(
                   centre.Id,
                   occupation,
                   teachersOf[centre.Id].Count(teacher => teacher.CountsFor(occupation, clock.Today)),
                   assessorsOf[centre.Id].Count(assessor => assessor.CountsFor(occupation, clock.Today))),
        ];
    }

    public bool IsEnough(StaffCount count) => count.Teachers >= thresholds.Teachers && count.Assessors >= thresholds.Assessors;
}

internal sealed record StaffCount(BranchCentreId Centre, string OccupationCode, int Teachers, int Assessors);
