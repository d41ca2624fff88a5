using CmtsEval.Domain.Examinations;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class ExaminationRepository(CmtsEvalDbContext context)
    : Repository<Examination, ExaminationId>(context), IExaminationRepository
{
    protected override IQueryable<Examination> Whole => base.Whole
        .Include(examination => examination.Candidates)
        .Include(examination => examination.Assessors)
        .Include(examination => examination.Papers)
        .Include(examination => examination.Incidents)
        .Include(examination => examination.Marks)
        .Include(examination => examination.MarkChanges);
}
