using CmtsEval.Domain.BranchCentres;
using CmtsEval.Domain.Common;
using CmtsEval.Domain.Occupations;
using CmtsEval.Domain.Trainees;

namespace CmtsEval.Domain.Certificates;

public interface ICertificateRepository
{
    /// <exception cref="DomainException">There is no such certificate for the caller.</exception>
    Task<Certificate> GetAsync(CertificateId id, CancellationToken cancellationToken);

    /// <summary>In which rows these people hold certificates that are issued or suspended; one round trip.</summary>
    Task<ILookup<TraineeId, ScopeRow>> CertifiedAsync(IReadOnlyCollection<TraineeId> trainees, CancellationToken cancellationToken);

    void Add(Certificate certificate);
}

public interface ICertificateRegisterRepository
{
    /// <summary>
    /// The register of the centre and year, opened when it is the first of the year; nobody else gives out its numbers, and nobody
    /// changes the centre's status, until the transaction that begins here ends.
    /// </summary>
    Task<CertificateRegister> LockAsync(BranchCentreId centre, int year, CancellationToken cancellationToken);
}
