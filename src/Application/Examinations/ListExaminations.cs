using CmtsEval.Application.Common;
using CmtsEval.Application.Common.Paging;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Examinations;
using CmtsEval.Domain.Occupations;

namespace CmtsEval.Application.Examinations;

/// <summary>Examinations that the caller sees, newest first; an assessor sees those of the own duties.</summary>
[RequiresPermission(Permission.ReadExaminations)]
public sealed record ListExaminations(PageRequest Page, ExaminationStatus? Status = null, Guid? CentreId = null, Guid? ClassId = null)
    : IQuery<Page<ExaminationRow>>
{
    internal sealed class Handler(IReadDb database, ICurrentUser user) : IQueryHandler<ListExaminations, Page<ExaminationRow>>
    {
        public Task<Page<ExaminationRow>> Handle(ListExaminations query, CancellationToken cancellationToken)
        {
            var examinations = database.Set<Examination>();
            if (query.Status is { } status)
            {
                examinations = examinations.Where(examination => examination.Status == status);
            }

            if (query.CentreId is { } centreId)
            {
                var centre = new BranchCentreId(centreId);
                examinations = examinations.Where(examination => examination.CentreId == centre);
            }

            if (query.ClassId is { } classId)
            {
                var trainingClass = new Domain.TrainingClasses.TrainingClassId(classId);
                examinations = examinations.Where(examination => examination.ClassId == trainingClass);
            }

            if (user.AssessorId is { } assessor && !user.Has(Permission.RequestExamination) && !user.Has(Permission.ArrangeExamination))
            {
                examinations = examinations.Where(examination => examination.Assessors.Any(assignment => assignment.AssessorId == assessor));
            }

            return examinations.ToPageAsync(
                examination => examination.Id,
                examination => new ExaminationRow(
                    examination.Id.Value,
                    examination.CentreId.Value,
                    examination.ClassId.Value,
                    examination.ClassCode,
                    examination.Row,
                    examination.Status,
                    examination.Arrangement == null ? null : examination.Arrangement.StartsAt,
                    examination.Arrangement == null ? null : examination.Arrangement.Place,
                    examination.Candidates.Count(candidate => candidate.Eligible),
                    examination.Candidates.Count,
                    examination.PublishedUntil),
                row => row.Id,
                query.Page,
                cancellationToken);
        }
    }
}

public sealed record ExaminationRow(
    Guid Id,
    Guid CentreId,
    Guid ClassId,
    string ClassCode,
    ScopeRow Row,
    ExaminationStatus Status,
    DateTimeOffset? StartsAt,
    string? Place,
    int EligibleCandidates,
    int Candidates,
    DateOnly? PublishedUntil);
