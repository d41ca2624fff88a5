namespace CmtsEval.Domain.Examinations;

/// <summary>The settable figures of examinations; each number itself is included.</summary>
/// <param name="PassMark">Least mark in each subject (A23.1).</param>
/// <param name="PublicationWorkingDays">Least working days that results stay published before the examination closes.</param>
/// <param name="CandidatesPerInvigilator">At most so many candidates for one invigilator (A20.3).</param>
/// <param name="InvigilatorsPerRoom">Least invigilators in a theory room (A20.3).</param>
/// <param name="PracticalAssessors">Least assessors in practice; their number is odd (A20.3).</param>
public sealed record ExaminationRules(
    decimal PassMark = 60,
    int PublicationWorkingDays = 5,
    int CandidatesPerInvigilator = 15,
    int InvigilatorsPerRoom = 2,
    int PracticalAssessors = 3);
