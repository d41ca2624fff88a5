using CmtsEval.Application.Common;
using CmtsEval.Application.Settings;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Settings;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Why the society should look at a centre.</summary>
public enum CentreAttention
{
    /// <summary>Active and below what an occupation of its scope needs (A05, A06).</summary>
    BelowConditions,

    /// <summary>Agreement, lease, calibration, title proof or certificate of an assessor runs out within the longest reminder.</summary>
    Expiring,

    /// <summary>Revoked, and licence and plaque are not back (A31.1).</summary>
    PapersDue,
}

/// <summary>Finds such centres in the database.</summary>
internal sealed class CentresInNeed(IReadDb database, EffectiveSettings settings, ApplicationThresholds needed, IClock clock)
{
    public async Task<IQueryable<BranchCentre>> AmongAsync(
        IQueryable<BranchCentre> centres, CentreAttention attention, CancellationToken cancellationToken)
    {
        switch (attention)
        {
            case CentreAttention.BelowConditions:
                return BelowConditions(centres);
            case CentreAttention.Expiring:
                var values = await settings.ReadAsync(cancellationToken);
                return Expiring(centres, clock.Today.AddDays(SettingCatalogue.Reminders.Max(setting => values[setting])));
            default:
                return centres.Where(centre => centre.PapersDueBack != null && centre.PaperReturn == null);
        }
    }

    private IQueryable<BranchCentre> BelowConditions(IQueryable<BranchCentre> centres)
    {
        var today = clock.Today;
        var teachers = database.Set<Teacher>().Where(teacher => teacher.Status == TeacherStatus.Approved && teacher.QualifiedUntil >= today);
        var assessors = database.Set<Assessor>().Where(assessor =>
            (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed) && assessor.ValidUntil >= today);
        var managers = database.Set<ManagementMember>().Where(member => member.FullTime && member.LeftOn == null);
        return centres.Where(centre => centre.Status == BranchCentreStatus.Active
            && (managers.Count(member => member.CentreId == centre.Id) < needed.FullTimeStaff
                || centre.AreaSquareMetres < needed.AreaSquareMetres
                || centre.TheorySeats < needed.Seats
                || centre.Stations < needed.Stations
                || centre.LeasesUntil < today
                || centre.ScopeRows.Any(row =>
                    teachers.Count(teacher => teacher.CentreId == centre.Id && teacher.OccupationCode == row.OccupationCode) < needed.Teachers
                    || assessors.Count(assessor => assessor.CentreId == centre.Id && assessor.OccupationCode == row.OccupationCode) < needed.Assessors)));
    }

    private IQueryable<BranchCentre> Expiring(IQueryable<BranchCentre> centres, DateOnly until)
    {
        var today = clock.Today;
        var teachers = database.Set<Teacher>().Where(teacher =>
            teacher.Status == TeacherStatus.Approved && teacher.QualifiedUntil >= today && teacher.QualifiedUntil <= until);
        var assessors = database.Set<Assessor>().Where(assessor =>
            (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed)
            && assessor.ValidUntil >= today && assessor.ValidUntil <= until);
        return centres.Where(centre => centre.Status != BranchCentreStatus.Revoked
            && (centre.ValidUntil <= until
                || centre.LeasesUntil <= until
                || centre.CalibratedUntil <= until
                || teachers.Any(teacher => teacher.CentreId == centre.Id)
                || assessors.Any(assessor => assessor.CentreId == centre.Id)));
    }
}
