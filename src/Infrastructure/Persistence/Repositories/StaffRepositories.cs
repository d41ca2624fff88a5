using System.Globalization;
using CmtsEval.Domain.Assessors;
using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Management;
using CmtsEval.Domain.Teachers;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class TeacherRepository(CmtsEvalDbContext context) : Repository<Teacher, TeacherId>(context), ITeacherRepository
{
    public async Task<IReadOnlyList<Teacher>> GetOfCentreAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.Where(teacher => teacher.CentreId == centre && teacher.Status != TeacherStatus.Left).ToListAsync(cancellationToken);
}

internal sealed class ManagementRepository(CmtsEvalDbContext context)
    : Repository<ManagementMember, ManagementMemberId>(context), IManagementRepository
{
    public async Task<IReadOnlyList<ManagementMember>> GetOfCentreAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.Where(member => member.CentreId == centre && member.LeftOn == null).ToListAsync(cancellationToken);
}

internal sealed class AssessorCourseRepository(CmtsEvalDbContext context)
    : Repository<AssessorCourse, AssessorCourseId>(context), IAssessorCourseRepository;

internal sealed class AssessorRepository(CmtsEvalDbContext context) : Repository<Assessor, AssessorId>(context), IAssessorRepository
{
    public async Task<string> NextCertificateNumberAsync(int year, CancellationToken cancellationToken)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"PJY-{year:0000}-");
        var last = await Context.Set<Assessor>()
            .Where(assessor => assessor.IssuedHere && assessor.CertificateNumber.StartsWith(prefix))
            .MaxAsync(assessor => (string?)assessor.CertificateNumber, cancellationToken);
        var serial = last is null ? 1 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture) + 1;
        return prefix + serial.ToString("000000", CultureInfo.InvariantCulture);
    }

    public async Task<IReadOnlyList<Assessor>> GetOfCentreAsync(BranchCentreId centre, CancellationToken cancellationToken) =>
        await Whole.Where(assessor => assessor.CentreId == centre && assessor.Status != AssessorStatus.Withdrawn).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Assessor>> GetOverdueAsync(DateOnly today, CancellationToken cancellationToken) =>
        await Whole
            .Where(assessor => (assessor.Status == AssessorStatus.Certified || assessor.Status == AssessorStatus.Committed) && assessor.ValidUntil < today)
            .ToListAsync(cancellationToken);
}
