using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Certificates;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;
using Microsoft.EntityFrameworkCore;

namespace CmtsEval.Infrastructure.Persistence.Repositories;

internal sealed class CertificateRepository(CmtsEvalDbContext context)
    : Repository<Certificate, CertificateId>(context), ICertificateRepository
{
    public async Task<ILookup<TraineeId, ScopeRow>> CertifiedAsync(
        IReadOnlyCollection<TraineeId> trainees, CancellationToken cancellationToken)
    {
        var held = await Whole
            .Where(certificate => trainees.Contains(certificate.TraineeId)
                && (certificate.Status == CertificateStatus.Issued || certificate.Status == CertificateStatus.Suspended))
            .Select(certificate => new { certificate.TraineeId, certificate.Row })
            .ToListAsync(cancellationToken);
        return held.ToLookup(certificate => certificate.TraineeId, certificate => certificate.Row);
    }
}

internal sealed class CertificateRegisterRepository(CmtsEvalDbContext context)
    : Repository<CertificateRegister, CertificateRegisterId>(context), ICertificateRegisterRepository
{
    public async Task<CertificateRegister> LockAsync(BranchCentreId centre, int year, CancellationToken cancellationToken)
    {
        await BeginTransactionAsync(cancellationToken);
        var code = await Context.Database
            .SqlQuery<string>($"""SELECT code AS "Value" FROM branch_centres WHERE id = {centre.Value} FOR SHARE""")
            .ToListAsync(cancellationToken);
        if (code.Count == 0)
        {
            throw new DomainException(SharedErrors.NotFound);
        }

        var opened = CertificateRegister.Open(centre, code[0], year);
        await Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO certificate_registers (id, centre_id, centre_code, year, last_serial)
            VALUES ({opened.Id.Value}, {centre.Value}, {opened.CentreCode}, {year}, 0)
            ON CONFLICT (centre_id, year) DO NOTHING
            """,
            cancellationToken);
        var locked = await Context.Set<CertificateRegister>()
            .FromSql($"SELECT *, xmin FROM certificate_registers WHERE centre_id = {centre.Value} AND year = {year} FOR UPDATE")
            .ToListAsync(cancellationToken);
        return locked[0];
    }
}
