using CmtsEval.Application.Common;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Application.Examinations;

/// <summary>A trainee's own examinations: seat as soon as arranged, marks once published.</summary>
[RequiresPermission(Permission.SignInToSession)]
[CrossesCentres("A trainee sees the own examinations at whatever centre; the handler asks for the caller's candidature only.")]
public sealed record GetMyResults : IQuery<IReadOnlyList<MyResult>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<GetMyResults, IReadOnlyList<MyResult>>
    {
        public async Task<IReadOnlyList<MyResult>> Handle(GetMyResults query, CancellationToken cancellationToken)
        {
            if (user.TraineeId is not { } trainee)
            {
                return [];
            }

            var examinations = await database.Set<Examination>()
                .Where(examination => examination.Candidates.Any(candidate => candidate.TraineeId == trainee))
                .Include(examination => examination.Candidates.Where(candidate => candidate.TraineeId == trainee))
                .Include(examination => examination.Marks.Where(mark => mark.TraineeId == trainee))
                .OrderByDescending(examination => examination.Id)
                .ToListAsync(cancellationToken);

            return [.. examinations.Select(examination =>
            {
                var candidate = examination.Candidates.Single();
                var isPublic = examination.Status is ExaminationStatus.Published or ExaminationStatus.Closed;
                var outcome = examination.OutcomeOf(trainee);
                return new MyResult(
                    examination.Id.Value,
                    examination.ClassCode,
                    examination.Row,
                    examination.Status,
                    examination.Arrangement?.StartsAt,
                    examination.Arrangement?.Place,
                    candidate.Eligible,
                    candidate.Room,
                    candidate.Seat,
                    isPublic ? [.. examination.Marks.OrderBy(mark => mark.Subject).Select(mark => new MarkDetails(mark.Subject, mark.Kind, mark.Score))] : [],
                    isPublic ? outcome.Passed : null,
                    examination.PublishedUntil);
            })];
        }
    }
}

/// <param name="Marks">Empty before the publication.</param>
/// <param name="Passed">Null before the publication.</param>
public sealed record MyResult(
    Guid ExaminationId,
    string ClassCode,
    ScopeRow Row,
    ExaminationStatus Status,
    DateTimeOffset? StartsAt,
    string? Place,
    bool Eligible,
    string? Room,
    int? Seat,
    IReadOnlyList<MarkDetails> Marks,
    bool? Passed,
    DateOnly? PublishedUntil);
