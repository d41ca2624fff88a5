using AutoMapper;
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
    internal sealed class Handler(IReadDb database, ICurrentUser user, IConfigurationProvider mappings)
        : IQueryHandler<ListExaminations, Page<ExaminationRow>>
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
                mappings,
                (ExaminationRow row) => row.Id,
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
    DateOnly? PublishedUntil)
{
    internal sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<Examination, ExaminationRow>()
            .ForCtorParam(
                nameof(StartsAt),
                start => start.MapFrom(examination => examination.Arrangement == null ? (DateTimeOffset?)null : examination.Arrangement.StartsAt))
            .ForCtorParam(nameof(Place), place => place.MapFrom(examination => examination.Arrangement == null ? null : examination.Arrangement.Place))
            .ForCtorParam(
                nameof(EligibleCandidates), count => count.MapFrom(examination => examination.Candidates.Count(candidate => candidate.Eligible)))
            .ForCtorParam(nameof(Candidates), count => count.MapFrom(examination => examination.Candidates.Count));
    }
}
