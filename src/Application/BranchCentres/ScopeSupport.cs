using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Teachers;

namespace CmtsEval.Application.BranchCentres;

/// <summary>What a row applied for still lacks; a hint for applicant, reviewer and expert, not a refusal.</summary>
public enum ScopeGap
{
    /// <summary>Nobody teaches the specialty with the title that the level needs (A17.1).</summary>
    NoTeacher,

    /// <summary>Nobody has a certificate in force for the specialty (A18.1).</summary>
    NoAssessor,

    /// <summary>No instrument of the specialty (A05.1).</summary>
    NoInstrument,

    /// <summary>An instrument's calibration is past its due date (A05.1).</summary>
    CalibrationOverdue,

    /// <summary>No practice station of the specialty (A05.1).</summary>
    NoStation,
}

/// <summary>Which people, instruments, stations and seats of an application serve one row applied for.</summary>
/// <param name="Teachers">Of the specialty, whether or not their title suffices for the level.</param>
/// <param name="Assessors">Of the specialty, whether or not their certificate is in force.</param>
/// <param name="Seats">Of the premises, shared by all rows (A06.3).</param>
public sealed record ScopeSupport(
    ScopeRow Row,
    IReadOnlyList<ServingTeacher> Teachers,
    IReadOnlyList<ServingAssessor> Assessors,
    IReadOnlyList<ServingInstrument> Instruments,
    int Stations,
    int Seats,
    IReadOnlyList<ScopeGap> Gaps)
{
    internal static ScopeSupport Of(ApplicationDocument form, ScopeRow row, DateOnly today)
    {
        var teachers = form.Teachers
            .Where(teacher => teacher.OccupationCode == row.OccupationCode && teacher.Specialties.Contains(row.Specialty))
            .Select(teacher => new ServingTeacher(teacher.Name, teacher.Title, teacher.TitleLevel >= Teacher.LowestTitleFor(row.Level)))
            .ToList();
        var assessors = form.Assessors
            .Where(assessor => assessor.OccupationCode == row.OccupationCode && assessor.Specialties.Contains(row.Specialty))
            .Select(assessor => new ServingAssessor(assessor.Name, assessor.ValidUntil, assessor.ValidUntil >= today))
            .ToList();
        var instruments = form.Equipment
            .Where(lot => lot.Specialty == row.Specialty)
            .Select(lot => new ServingInstrument(lot.Number, lot.Name, lot.Quantity, lot.Calibration?.DueOn, lot.Calibration?.DueOn < today))
            .ToList();
        var stations = form.Premises?.PracticeRooms.Where(room => room.Specialty == row.Specialty).Sum(room => room.Stations) ?? 0;
        (ScopeGap Gap, bool Lacks)[] gaps =
        [
            (ScopeGap.NoTeacher, !teachers.Any(teacher => teacher.Qualified)),
            (ScopeGap.NoAssessor, !assessors.Any(assessor => assessor.InForce)),
            (ScopeGap.NoInstrument, instruments.Sum(instrument => instrument.Quantity) == 0),
            (ScopeGap.CalibrationOverdue, instruments.Any(instrument => instrument.Overdue)),
            (ScopeGap.NoStation, stations == 0),
        ];
        return new ScopeSupport(
            row, teachers, assessors, instruments, stations, form.Premises?.Seats ?? 0, [.. gaps.Where(gap => gap.Lacks).Select(gap => gap.Gap)]);
    }
}

/// <param name="Qualified">The title suffices for the level (A17.1).</param>
public sealed record ServingTeacher(string? Name, string? Title, bool Qualified);

/// <param name="InForce">The certificate is in force today (A18.1).</param>
public sealed record ServingAssessor(string? Name, DateOnly? ValidUntil, bool InForce);

/// <param name="CalibrationDue">Null for what needs no calibration.</param>
public sealed record ServingInstrument(string? Number, string? Name, int Quantity, DateOnly? CalibrationDue, bool Overdue);
