using CmtsEval.Domain.Accounts;

namespace CmtsEval.Domain.Assessors;

/// <summary>The way of one assessor through a course of the society, to a first certificate or a renewal (A18.1).</summary>
/// <param name="HoursAttended">Null until the society recorded them.</param>
/// <param name="TrainedOn">Null until enough was attended.</param>
public sealed record AssessorPreparation(AssessorCourseId CourseId, DateOnly EnrolledOn, int? HoursAttended, DateOnly? TrainedOn, AssessorExam? Exam);

/// <summary>The result of the assessor examination.</summary>
/// <param name="Score">0 to 100, one decimal.</param>
public sealed record AssessorExam(DateOnly HeldOn, decimal Score, bool Passed, UserId RecordedBy);
