using CmtsEval.Domain.Files;

namespace CmtsEval.Domain.Assessors;

/// <summary>A certificate that the society issued to an assessor, or that one held when the centre was approved (A18.1).</summary>
/// <param name="ValidUntil">Last day, included.</param>
/// <param name="File">The printed certificate; null for one that was only reviewed with an application.</param>
public sealed record AssessorCertificate(string Number, DateOnly? IssuedOn, DateOnly ValidUntil, StoredFileId? File);
