using CmtsEval.Domain.Assessors;

namespace CmtsEval.Application.Assessors;

/// <param name="Enrolled">Places taken by all centres.</param>
public sealed record AssessorCourseLine(Guid Id, CourseOffer Offer, int Enrolled, bool IsOpen);
