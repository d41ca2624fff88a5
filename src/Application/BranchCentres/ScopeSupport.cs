using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.BranchCentres;

/// <summary>Which people, instruments and stations of an application serve one row applied for.</summary>
/// <param name="Teachers">Names of those whose title suffices for the level (A17.1).</param>
/// <param name="Assessors">Names of those certified for the specialty (A18.1).</param>
/// <param name="InstrumentLots">Lots of equipment of the specialty (A05.1).</param>
/// <param name="EarliestCalibrationDue">Of those lots; null when none needs calibration.</param>
public sealed record ScopeSupport(
    ScopeRow Row,
    IReadOnlyList<string> Teachers,
    IReadOnlyList<string> Assessors,
    int InstrumentLots,
    int Stations,
    DateOnly? EarliestCalibrationDue)
{
    internal static ScopeSupport Of(ApplicationDocument form, ScopeRow row)
    {
        var lots = form.Equipment.Where(lot => lot.Specialty == row.Specialty).ToList();
        return new ScopeSupport(
            row,
            [.. form.Teachers
                .Where(teacher => teacher.OccupationCode == row.OccupationCode && teacher.Specialties.Contains(row.Specialty)
                    && teacher.TitleLevel >= Teacher.LowestTitleFor(row.Level))
                .Select(teacher => teacher.Name ?? string.Empty)],
            [.. form.Assessors
                .Where(assessor => assessor.OccupationCode == row.OccupationCode && assessor.Specialties.Contains(row.Specialty))
                .Select(assessor => assessor.Name ?? string.Empty)],
            lots.Count,
            form.Premises?.PracticeRooms.Where(room => room.Specialty == row.Specialty).Sum(room => room.Stations) ?? 0,
            lots.Min(lot => lot.Calibration?.DueOn));
    }
}
