using CmtsEval.Application.Common;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.ResultSubmissions;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.ResultSubmissions;

/// <summary>How complete the file of every candidate is, before an assessor submits.</summary>
[RequiresPermission(Permission.SubmitResults)]
public sealed record GetSubmissionReadiness(Guid ExaminationId) : IQuery<SubmissionReadiness>
{
    internal sealed class Handler(
        IExaminationRepository examinations, IResultFileRepository files, IReadDb database, ICurrentUser user, IClock clock)
        : IQueryHandler<GetSubmissionReadiness, SubmissionReadiness>
    {
        public async Task<SubmissionReadiness> Handle(GetSubmissionReadiness query, CancellationToken cancellationToken)
        {
            var examination = await examinations.GetAsync(new(query.ExaminationId), cancellationToken);
            examination.RequireAssessor(user.AssessorId);
            var candidates = examination.Candidates.Select(candidate => candidate.TraineeId).ToList();
            var names = await database.Set<Trainee>()
                .Where(trainee => candidates.Contains(trainee.Id))
                .ToDictionaryAsync(trainee => trainee.Id, trainee => trainee.Name.Value, cancellationToken);

            var drawn = await files.OfAsync(examination, candidates, clock.Today, cancellationToken);
            return new SubmissionReadiness(
                query.ExaminationId,
                examination.ClassCode,
                examination.Status is ExaminationStatus.Closed,
                examination.CustodyIsComplete,
                [.. drawn.Select(file => CandidateReadiness.Of(file, names[file.TraineeId])).OrderBy(row => row.IsComplete)]);
        }
    }
}

/// <param name="PublicationIsOver">Results can be submitted from then on.</param>
public sealed record SubmissionReadiness(
    Guid ExaminationId, string ClassCode, bool PublicationIsOver, bool CustodyIsComplete, IReadOnlyList<CandidateReadiness> Candidates);

/// <summary>One candidate's file; those with something missing come first.</summary>
public sealed record CandidateReadiness(
    Guid TraineeId,
    string Name,
    bool IsComplete,
    bool RegistrationIsChecked,
    decimal? TheoryAttendance,
    decimal? PracticalAttendance,
    IReadOnlyList<int> MissingRecords,
    decimal? TheoryScore,
    decimal? PracticalScore,
    decimal? ComprehensiveScore,
    IReadOnlyList<Shortcoming> Shortcomings)
{
    internal static CandidateReadiness Of(ResultFile file, string name)
    {
        var shortcomings = file.Shortcomings();
        return new CandidateReadiness(
            file.TraineeId.Value,
            name,
            shortcomings.Count == 0,
            file.RegistrationIsChecked,
            file.Completion?.TheoryShare,
            file.Completion?.PracticalShare,
            file.Completion?.MissingRecords ?? [],
            ScoreOf(file, ExamSubject.Theory),
            ScoreOf(file, ExamSubject.Practical),
            ScoreOf(file, ExamSubject.Comprehensive),
            [.. shortcomings.Select(Shortcoming.Of)]);
    }

    private static decimal? ScoreOf(ResultFile file, ExamSubject subject) => file.Scores.TryGetValue(subject, out var score) ? score : null;
}

/// <summary>One thing that stands against certifying somebody, by error code and article.</summary>
/// <param name="Subject">The examination subject concerned, if any.</param>
public sealed record Shortcoming(string Code, string? Article, string? Subject)
{
    internal static Shortcoming Of(Fault fault) =>
        new(fault.Error.Code, fault.Error.Article?.Rule, fault.Values?.GetValueOrDefault("subject") as string);
}
