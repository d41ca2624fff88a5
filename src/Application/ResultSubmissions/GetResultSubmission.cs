using CmtsEval.Application.Common;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>One submission with every trainee, the figures as submitted, decisions and certificate numbers.</summary>
[RequiresPermission(Permission.ReadResultSubmissions)]
public sealed record GetResultSubmission(Guid SubmissionId) : IQuery<ResultSubmissionDetails>
{
    internal sealed class Handler(IReadDb database) : IQueryHandler<GetResultSubmission, ResultSubmissionDetails>
    {
        public async Task<ResultSubmissionDetails> Handle(GetResultSubmission query, CancellationToken cancellationToken)
        {
            var id = new ResultSubmissionId(query.SubmissionId);
            var found = await database.Set<ResultSubmission>()
                .Where(submission => submission.Id == id)
                .Select(submission => new { Submission = submission, Version = EF.Property<uint>(submission, "Version") })
                .FirstOrDefaultAsync(cancellationToken) ?? throw new DomainException(SharedErrors.NotFound);
            var submission = found.Submission;
            var trainees = submission.Results.Select(result => result.TraineeId).ToList();
            var names = await database.Set<Trainee>()
                .Where(trainee => trainees.Contains(trainee.Id))
                .ToDictionaryAsync(trainee => trainee.Id, trainee => trainee.Name.Value, cancellationToken);
            var numbers = await database.Set<Certificate>()
                .Where(certificate => certificate.SubmissionId == id && certificate.Replaces == null)
                .ToDictionaryAsync(certificate => certificate.Id, certificate => certificate.Number.Value, cancellationToken);
            var centre = await database.Set<BranchCentre>()
                .Where(centre => centre.Id == submission.CentreId)
                .Select(centre => centre.Name)
                .FirstAsync(cancellationToken);

            return new ResultSubmissionDetails(
                query.SubmissionId,
                submission.ExaminationId.Value,
                submission.ClassCode,
                centre,
                submission.Row,
                submission.Status,
                submission.SubmittedAt,
                submission.ReturnReason,
                found.Version,
                [.. submission.Results.Select(result => SubmittedTrainee.Of(result, names, numbers)).OrderBy(row => row.Name, StringComparer.Ordinal)]);
        }
    }
}

/// <param name="Version">Sent back with decisions, so that nobody decides on what somebody else has changed.</param>
public sealed record ResultSubmissionDetails(
    Guid Id,
    Guid ExaminationId,
    string ClassCode,
    string CentreName,
    ScopeRow Row,
    ResultSubmissionStatus Status,
    DateTimeOffset? SubmittedAt,
    string? ReturnReason,
    uint Version,
    IReadOnlyList<SubmittedTrainee> Trainees);

/// <param name="TheoryAttendance">Share of theory sessions attended, 0 to 1; null in a draft.</param>
/// <param name="Verdict">Null until decided.</param>
public sealed record SubmittedTrainee(
    Guid TraineeId,
    string Name,
    Guid? RegistrationId,
    decimal? TheoryAttendance,
    decimal? PracticalAttendance,
    decimal? TheoryScore,
    decimal? PracticalScore,
    decimal? ComprehensiveScore,
    ResultVerdict? Verdict,
    string? Reason,
    Guid? CertificateId,
    string? CertificateNumber)
{
    internal static SubmittedTrainee Of(
        SubmittedResult result, Dictionary<TraineeId, string> names, Dictionary<CertificateId, string> numbers) => new(
            result.TraineeId.Value,
            names.GetValueOrDefault(result.TraineeId, string.Empty),
            result.RegistrationId?.Value,
            result.TheoryAttendance,
            result.PracticalAttendance,
            result.TheoryScore,
            result.PracticalScore,
            result.ComprehensiveScore,
            result.Verdict,
            result.Reason,
            result.CertificateId?.Value,
            result.CertificateId is { } certificate ? numbers.GetValueOrDefault(certificate) : null);
}
