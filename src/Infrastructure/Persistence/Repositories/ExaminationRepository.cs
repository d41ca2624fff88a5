using CmtsEval.Domain.BranchCentres;
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

    public async Task<IReadOnlyList<Examination>> GetUnfinishedAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.AsSplitQuery()
            .Where(examination => examination.CentreId == centre
                && examination.Status != ExaminationStatus.Closed && examination.Status != ExaminationStatus.Void)
            .ToListAsync(cancellationToken);
}
